using ChiBo.Domain.Reports;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>What the report of a review is drafted from.</summary>
/// <param name="Day">The cut-off day.</param>
/// <param name="Scope">What it is about, as in «Huyện Mẫu».</param>
/// <param name="Communes">Its communes, in the order in which they are listed.</param>
public sealed record ReviewReportFacts(DateOnly Day, string Scope, IReadOnlyList<ReviewedCommune> Communes)
{
    /// <summary>The day of the stop (III.2-c), as it is written.</summary>
    internal const string Stop = "10/10/2014";

    /// <summary>The campaign whose kept figures they are; nothing where they are those of the register.</summary>
    public string? Campaign { get; init; }

    /// <summary>Communes of the campaign that have not submitted: of them nothing is counted.</summary>
    public IReadOnlyList<ReportRecord> NotSubmitted { get; init; } = [];

    /// <summary>Communes of the campaign that wrote with what they submitted what they mean to do.</summary>
    public IReadOnlyList<ReportRecord> Planned { get; init; } = [];

    /// <summary>Deviations that hold on the day, as so many of their commune (III.1): told beside the verdicts, which they do not change.</summary>
    public IReadOnlyList<ReportRecord> Deviations { get; init; } = [];

    /// <summary>Number of the guidance that decided.</summary>
    public required string Guidance { get; init; }

    /// <summary>First day of the last month that was over on the cut-off day: what operation is told of.</summary>
    public DateOnly Month => new DateOnly(Day.Year, Day.Month, 1).AddMonths(-1);

    internal string DayText => $"{Day:dd/MM/yyyy}";

    internal string MonthText => FormattableString.Invariant($"{Month.Month}/{Month.Year}");

    /// <summary>Communes as what is counted.</summary>
    internal RecordSet Where(Func<ReviewedCommune, bool> isAsked) => new(Communes.Where(isAsked).Select(RecordOf));

    /// <summary>
    /// What a rule decided, counted: what it did not let pass by its own name, what it let pass by its commune, so that a nation is
    /// no list of all its cells.
    /// </summary>
    internal RecordSet By(Rule rule, Outcome outcome) =>
        outcome == Outcome.Pass
            ? Counted(commune => commune.By(rule).Where(subject => subject.Outcome == outcome))
            : Named(commune => commune.By(rule).Where(subject => subject.Outcome == outcome));

    /// <summary>Cells and areas, each by its name.</summary>
    internal RecordSet Named(Func<ReviewedCommune, IEnumerable<ReviewedSubject>> asked) =>
        new(Communes.SelectMany(commune => asked(commune).Select(subject => RecordOf(commune, subject))));

    /// <summary>Cells and areas, as so many of their commune.</summary>
    internal RecordSet Counted(Func<ReviewedCommune, IEnumerable<ReviewedSubject>> asked) =>
        new(
            Communes
                .Select(commune => (Commune: commune, Count: asked(commune).Count()))
                .Where(one => one.Count > 0)
                .Select(one => RecordOf(one.Commune) with { Counts = one.Count })
        );

    private static ReportRecord RecordOf(ReviewedCommune commune) =>
        new(ReportSource.Commune, commune.Code, commune.Name);

    private static ReportRecord RecordOf(ReviewedCommune commune, ReviewedSubject subject) =>
        subject.Code == commune.Code
            ? RecordOf(commune)
            : new ReportRecord(
                subject.Rule
                    is Rule.ResidentialAreaHasOwnCell
                        or Rule.AreasEveryAreaInCharge
                        or Rule.AreasAttended
                        or Rule.AreasReported
                    ? ReportSource.Unit
                    : ReportSource.Organisation,
                subject.Code,
                $"{subject.Name}, {commune.Name}"
            )
            {
                Part = commune.Code,
            };
}
