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
            "chibo compare --from so-lieu --as-of 2015-01-01 --with 2018-10-01"
        );
        var options = new ReviewOptions(verb);
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày thứ nhất", "the first day"));
        Option<string> with = verb.Takes("--with", "DAY", new Phrase("ngày thứ hai", "the second day"));
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        return verb.Does(call =>
        {
            DateOnly first = call.RequiredDay(asOf);
            DateOnly second = call.RequiredDay(with);
            string form = call.OneOf(format, "table", "json");
            GuidanceDocument then = ReviewCase.Choose(second, options.Guidance(call));
            if (ReviewCall.Open(call, terminal, options, first) is not { } before)
            {
                return ExitCodes.Faulty;
            }

            ReviewCase after = ReviewCall.Of(before.Reviewer.Snapshot, call, terminal, options, then, second);
            IEnumerable<CommuneChange> changes = Comparison.Between(
                before.Reviewer.Review(before.Watched(terminal).Scope, first),
                after.Reviewer.Review(after.Scope, second)
            );
            ComparisonOutput.Write(terminal, changes, before, after, form);
            return ExitCodes.Done;
        });
    }
}
