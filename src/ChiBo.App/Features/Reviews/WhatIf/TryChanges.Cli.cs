using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.WhatIf;

/// <summary><c>chibo what-if</c>: the review of the register as it would be after some changes (III.2-b).</summary>
internal static class TryChangesCli
{
    private const int MostCommunesInFull = 5;

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "what-if",
            new Phrase(
                "Thử các thay đổi (chuyển đảng viên, sáp nhập, chia tách, giải thể, thành lập, đổi tham số) rồi rà soát lại.",
                "Reviews the register as it would be after changes: move, leave, merge, split, dissolve, found, set a parameter."
            ),
            "chibo what-if --from so-lieu --as-of 2016-11-15 --changes thay-doi.json",
            """thay-doi.json: { "changes": [ { "change": "move", "member": "M1", "to": "C2", "on": "2016-11-01" } ] }"""
        );
        var options = new ReviewOptions(verb);
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày rà soát, yyyy-MM-dd", "day of the review"));
        Option<string> file = verb.Takes(
            "--changes",
            "FILE",
            new Phrase("tệp JSON nêu các thay đổi", "JSON file of changes")
        );
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        Option<bool> failures = verb.Flag("--failures", new Phrase("bỏ các điểm đã đạt", "leave out what passes"));
        var rules = new RulesOption(verb);
        return verb.Does(call =>
        {
            DateOnly day = call.RequiredDay(asOf);
            string form = call.OneOf(format, "table", "json");
            bool tellsOperation = rules.AsksForOperation(call);
            WhatIfChanges changes = ChangesFile.Read(call.Required(file), day);
            if (ReviewCall.Open(call, terminal, options, day) is not { } opened)
            {
                return ExitCodes.Faulty;
            }

            ReviewCase before = opened with { TellsOperation = tellsOperation };

            try
            {
                RegisterSnapshot changed = before.Reviewer.Snapshot.With(changes.Register);
                GuidanceDocument guidance = WithParameters(before.Guidance, changes.Parameters);
                ReviewCase after = ReviewCall.Of(changed, call, terminal, options, guidance, day) with
                {
                    TellsOperation = tellsOperation,
                };
                Write(terminal, before, after, changes, form, call.GetValue(failures));
                return ExitCodes.Done;
            }
            catch (ChangeNotPossibleException declined)
            {
                terminal.Say(new Phrase(declined.Refusal.Vietnamese, declined.Refusal.English));
                return ExitCodes.Declined;
            }
        });
    }

    private static GuidanceDocument WithParameters(GuidanceDocument guidance, IReadOnlyList<ParameterChange> changes)
    {
        DatedParameters parameters = guidance.Parameters;
        foreach (ParameterChange change in changes)
        {
            parameters = ParameterRefusals.Of(parameters, change) is { } refusal
                ? throw new ChangeNotPossibleException(refusal)
                : parameters.With(change.Id, change.Value, change.From);
        }

        return guidance with
        {
            Parameters = parameters,
        };
    }

    private static void Write(
        Terminal terminal,
        ReviewCase before,
        ReviewCase after,
        WhatIfChanges changes,
        string form,
        bool onlyFailures
    )
    {
        if (form == "json")
        {
            ReviewJson.Write(terminal.Output, after, onlyFailures, changes.IsEmpty ? null : Between(before, after));
            return;
        }

        using TextWriter text = terminal.OpenText();
        if (!changes.IsEmpty)
        {
            text.WriteLine(
                new Phrase(
                    $"Nếu thực hiện {changes.Count} thay đổi:",
                    changes.Count == 1
                        ? "After the one change of the file:"
                        : $"After the {changes.Count} changes of the file:"
                ).In(terminal.Language)
            );
            ComparisonOutput.WriteChanges(text, terminal, Between(before, after));
            text.WriteLine();
        }

        if (changes.IsEmpty || after.Scope.Count <= MostCommunesInFull)
        {
            ReviewTable.Write(text, after, terminal.IsOutputScreen);
        }
    }

    private static IEnumerable<CommuneChange> Between(ReviewCase before, ReviewCase after) =>
        Comparison.Between(before.Reviews(), after.Reviews());
}
