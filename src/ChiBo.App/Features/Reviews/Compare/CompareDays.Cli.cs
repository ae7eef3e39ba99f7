using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Compare;

/// <summary><c>chibo compare</c>: what changed between two days.</summary>
internal static class CompareDaysCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "compare",
            new Phrase(
                "So sánh kết quả rà soát của hai ngày: xã nào đổi kết quả, điểm nào đổi.",
                "Compares the reviews of two days: whose verdict changed, and which findings."
            ),
            "chibo compare --from so-lieu --as-of 2015-01-01 --with 2018-10-01",
            "chibo compare --from so-lieu --commune 00001 --as-of 2015-06-01 --with 2015-07-01 --rules operation"
        );
        var options = new ReviewOptions(verb);
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày thứ nhất", "the first day"));
        Option<string> with = verb.Takes("--with", "DAY", new Phrase("ngày thứ hai", "the second day"));
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        var rules = new RulesOption(verb);
        return verb.Does(call =>
        {
            DateOnly first = call.RequiredDay(asOf);
            DateOnly second = call.RequiredDay(with);
            string form = call.OneOf(format, "table", "json");
            bool tellsOperation = rules.AsksForOperation(call);
            GuidanceDocument then = ReviewCase.Choose(second, options.Guidance(call));
            if (ReviewCall.Open(call, terminal, options, first) is not { } opened)
            {
                return ExitCodes.Faulty;
            }

            ReviewCase before = opened with { TellsOperation = tellsOperation };
            ReviewCase after = ReviewCall.Of(before.Reviewer.Snapshot, call, terminal, options, then, second) with
            {
                TellsOperation = tellsOperation,
            };
            IEnumerable<CommuneChange> changes = Comparison.Between(
                before.Watched(terminal).Reviews(),
                after.Reviews()
            );
            ComparisonOutput.Write(terminal, changes, before, after, form);
            return ExitCodes.Done;
        });
    }
}
