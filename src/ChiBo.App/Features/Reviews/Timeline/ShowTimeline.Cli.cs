using System.CommandLine;
using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Timeline;

/// <summary><c>chibo timeline</c>: every day on which the verdict of a commune changes, and why.</summary>
internal static class ShowTimelineCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "timeline",
            new Phrase(
                "Liệt kê mọi ngày mà kết quả rà soát của một xã thay đổi, và vì sao.",
                "Lists every day on which the verdict of a commune changes, and why."
            ),
            "chibo timeline --from so-lieu --commune 00001",
            "chibo timeline --from so-lieu --commune 00001 --since 2015-01-01 --until 2018-12-31 --format json"
        );
        var options = new ReviewOptions(verb);
        Option<string> since = verb.Takes(
            "--since",
            "DAY",
            new Phrase(
                "ngày đầu (ngày hướng dẫn có hiệu lực)",
                "first day (the day on which the guidance came into force)"
            )
        );
        Option<string> until = verb.Takes("--until", "DAY", new Phrase("ngày cuối (hôm nay)", "last day (today)"));
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        var rules = new RulesOption(verb);
        return verb.Does(call =>
        {
            string form = call.OneOf(format, "table", "json");
            bool tellsOperation = rules.AsksForOperation(call);
            DateOnly last = call.OptionalDay(until) ?? terminal.Today;
            GuidanceDocument guidance = ReviewCase.Choose(last, options.Guidance(call));
            DateOnly first = call.OptionalDay(since) ?? guidance.InForceFrom ?? Days.First;
            if (first > last)
            {
                throw new CallFaultException(
                    new Phrase("--since phải không sau --until.", "--since must not be after --until.")
                );
            }

            ReviewCase.Choose(first, options.Guidance(call));
            if (RegisterInput.Load(options.From(call), terminal) is not { } snapshot)
            {
                return ExitCodes.Faulty;
            }

            var reviewer = new Reviewer(snapshot, options.Parameters(call, guidance, snapshot));
            CommuneRef commune = OnlyCommune(snapshot, options.Communes(call));
            IReadOnlyList<TimelineDay> days = [.. ChiBo.Guidance.Review.Timeline.Of(reviewer, commune, first, last)];
            IReadOnlyList<OperationDay>? operation = tellsOperation
                ? [.. OperationTimeline.Of(reviewer, commune, first, last)]
                : null;
            if (form == "json")
            {
                TimelineJson.Write(terminal.Output, commune.Code, days, operation);
            }
            else
            {
                WriteTable(terminal, commune, guidance, days, operation ?? []);
            }

            return ExitCodes.Done;
        });
    }

    private static CommuneRef OnlyCommune(RegisterSnapshot snapshot, IReadOnlyCollection<string> codes)
    {
        if (codes.Count != 1)
        {
            throw new CallFaultException(
                new Phrase("timeline cần đúng một --commune MÃ.", "timeline takes exactly one --commune CODE.")
            );
        }

        return snapshot.Find(codes.Single())
            ?? throw new CallFaultException(
                new Phrase(
                    $"--commune «{codes.Single()}»: không có xã, phường, thị trấn, đặc khu nào mang mã này.",
                    $"--commune \"{codes.Single()}\": no commune has this code."
                )
            );
    }

    private static void WriteTable(
        Terminal terminal,
        CommuneRef commune,
        GuidanceDocument guidance,
        IReadOnlyList<TimelineDay> days,
        IReadOnlyList<OperationDay> operation
    )
    {
        using TextWriter text = terminal.OpenText();
        string name = days.Count > 0 ? days[^1].Change.Name : "";
        text.WriteLine(
            new Phrase(
                $"{name} ({commune.Code}): các ngày kết quả rà soát thay đổi theo {guidance.Number}",
                $"{name} ({commune.Code}): days on which the verdict changes under {guidance.Number}"
            ).In(terminal.Language)
        );
        foreach (TimelineDay day in days)
        {
            text.WriteLine();
            bool isFirst = day == days[0];
            text.WriteLine($"{DayIn(day.Day, terminal.Language)}  {Verdicts(day.Change, isFirst, terminal.Language)}");
            foreach (string reason in ReasonsOf(day, terminal.Language))
            {
                text.WriteLine($"            {reason}");
            }
        }

        WriteOperation(text, operation, terminal.Language);
    }

    private static void WriteOperation(TextWriter text, IReadOnlyList<OperationDay> operation, Language language)
    {
        if (operation.Count == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine(new Phrase("Hoạt động (II.2):", "Operation (II.2):").In(language));
        foreach (OperationDay day in operation)
        {
            List<FindingChange> told = [.. day.Changes.Where(change => change.IsWorthTelling())];
            if (told.Count > 0)
            {
                text.WriteLine();
                text.WriteLine(DayIn(day.Day, language));
                told.ForEach(change => text.WriteLine($"            {ChangeText.Of(change, language)}"));
            }
        }
    }

    private static string DayIn(DateOnly day, Language language) =>
        day.ToString(language == Language.Vietnamese ? "dd/MM/yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Verdicts(CommuneChange change, bool isFirst, Language language) =>
        ChangeText.Verdicts(isFirst ? change with { Before = change.After } : change, language);

    /// <summary>
    /// What changed; where there was no agency cell before, all that is not met, since some of it may not have changed.
    /// </summary>
    private static IEnumerable<string> ReasonsOf(TimelineDay day, Language language)
    {
        if (day is { Change.Before: null or Verdict.NoAgencyCell, Review: { } review })
        {
            return review
                .Findings.Where(finding => finding.Outcome != Outcome.Pass)
                .Select(finding => ChangeText.Of(finding, language));
        }

        return day
            .Change.Changes.Where(change => change.IsWorthTelling())
            .Select(change => ChangeText.Of(change, language));
    }
}
