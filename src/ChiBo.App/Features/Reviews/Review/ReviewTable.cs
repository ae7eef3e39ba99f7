using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Spectre.Console;
using Rule = ChiBo.Guidance.Review.Rule;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>Writes a review for people: a row for each commune, then what does not conform and why, then totals.</summary>
internal static class ReviewTable
{
    /// <summary>With more communes than this, reasons are counted by rule instead of told one by one.</summary>
    private const int MostCommunesWithReasons = 5;

    private const int WidthOfFile = 160;

    private static readonly Phrase OperationTitle = new("Hoạt động (II.2)", "Operation (II.2)");

    public static VerdictCounts Write(TextWriter output, ReviewCase review, bool isScreen)
    {
        IAnsiConsole console = Open(output, isScreen);
        WriteHead(console, review);
        var table = new Table().Border(TableBorder.Rounded);
        AddColumns(table, review.Language);
        if (review.TellsOperation)
        {
            table.AddColumn(new TableColumn(new Text(OperationTitle.In(review.Language))));
        }

        var reasons = new List<string>();
        VerdictCounts counts = default;
        ReviewSession session = review.Reviewer.Open(review.Day);
        bool tellReasons = review.Scope.Count <= MostCommunesWithReasons;
        foreach (CommuneRef commune in review.Scope)
        {
            counts = counts.With(session.Decide(commune));
            CommuneReview decided = review.Describe(session, onlyFailures: true);
            table.AddRow(RowOf(decided, review.Language));
            if (tellReasons)
            {
                ExplanationContext context = review.ContextOf(commune, decided);
                IEnumerable<Finding> told = decided.Findings.Concat(decided.Operation ?? []);
                reasons.AddRange(told.Select(f => Explanations.Explain(f, context, review.Language)));
            }
        }

        console.Write(table);
        foreach (string reason in reasons)
        {
            console.WriteLine();
            WriteReason(console, output, $"• {reason}", isScreen);
        }

        console.WriteLine();
        WriteTotals(console, counts, review.Language);
        return counts;
    }

    /// <summary>On a screen the text is broken between words; in a file it stays one line.</summary>
    private static void WriteReason(IAnsiConsole console, TextWriter output, string reason, bool isScreen)
    {
        if (isScreen)
        {
            console.Write(new Text(reason));
            console.WriteLine();
        }
        else
        {
            output.WriteLine(reason);
        }
    }

    public static IAnsiConsole Open(TextWriter output, bool isScreen)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        if (!isScreen)
        {
            console.Profile.Width = WidthOfFile;
        }

        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    public static void WriteHead(IAnsiConsole console, ReviewCase review)
    {
        var head = new Phrase(
            $"Rà soát chi bộ cơ quan theo {review.Guidance.Number}, tại ngày {review.Day:dd/MM/yyyy}",
            $"Review of agency cells under {review.Guidance.Number}, as of {review.Day:yyyy-MM-dd}"
        );
        console.Write(new Text(head.In(review.Language), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (review.Guidance.Status == GuidanceStatus.Draft)
        {
            console.WriteLine(
                new Phrase("DỰ THẢO: văn bản này chưa được kiểm chứng.", "DRAFT: this text is not verified.").In(
                    review.Language
                )
            );
        }
    }

    public static string Mark(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforming => "✔",
            Verdict.Nonconforming => "✘",
            Verdict.Undecided => "?",
            _ => "–",
        };

    private static void AddColumns(Table table, Language language)
    {
        foreach (
            Phrase title in (Phrase[])
                [
                    new Phrase("Mã", "Code"),
                    new Phrase("Xã, phường, thị trấn", "Commune"),
                    new Phrase("Kết quả", "Verdict"),
                    new Phrase("Chưa đạt hoặc chưa rõ", "Not met or not known"),
                ]
        )
        {
            table.AddColumn(new TableColumn(new Text(title.In(language))));
        }
    }

    private static IEnumerable<Text> RowOf(CommuneReview commune, Language language)
    {
        string verdict = $"{Mark(commune.Verdict)} {Explanations.Describe(commune.Verdict, language)}";
        if (commune.Verdict == Verdict.NoAgencyCell)
        {
            verdict += $"\n  {EligibleWords(commune.Eligible).In(language)}";
        }

        IEnumerable<Text> row =
        [
            new Text(commune.Code),
            new Text(commune.Name),
            new Text(verdict, new Style(ColourOf(commune.Verdict))),
            new Text(RuleLines(commune.Findings, language)),
        ];
        return commune.Operation is { } operation ? row.Append(new Text(RuleLines(operation, language))) : row;
    }

    private static string RuleLines(IEnumerable<Finding> findings, Language language) =>
        string.Join(
            '\n',
            findings
                .GroupBy(finding => (finding.Rule, finding.Outcome))
                .Select(group => RuleLine(group.Key.Rule, group.Key.Outcome, group.Count(), language))
        );

    /// <summary>As far as II.1.1.b goes.</summary>
    private static Phrase EligibleWords(bool? eligible) =>
        eligible switch
        {
            true => new Phrase("đủ điều kiện lập", "one may be set up"),
            false => new Phrase("chưa đủ điều kiện lập", "none may be set up"),
            null => new Phrase("chưa rõ có lập được không", "it cannot be told whether one may be"),
        };

    private static string RuleLine(Rule rule, Outcome outcome, int count, Language language)
    {
        string times = count > 1 ? $" (×{count})" : "";
        string mark = outcome == Outcome.Unknown ? "?" : "✘";
        return $"{mark} {rule.Clause()} {Explanations.Title(rule, language)}{times}";
    }

    private static Color ColourOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforming => Color.Green,
            Verdict.Nonconforming => Color.Red,
            Verdict.Undecided => Color.Yellow,
            _ => Color.Grey,
        };

    private static void WriteTotals(IAnsiConsole console, VerdictCounts counts, Language language)
    {
        IEnumerable<string> totals = new (Verdict Verdict, int Count)[]
        {
            (Verdict.Conforming, counts.Conforming),
            (Verdict.Nonconforming, counts.Nonconforming),
            (Verdict.NoAgencyCell, counts.NoAgencyCell),
            (Verdict.Undecided, counts.Undecided),
        }.Select(total => $"{Explanations.Describe(total.Verdict, language)} {total.Count}");
        string communes = counts.Total == 1 ? "commune" : "communes";
        var all = new Phrase($"Tổng số {counts.Total} xã", $"{counts.Total} {communes}");
        console.WriteLine($"{all.In(language)}: {string.Join(", ", totals)}.");
    }
}
