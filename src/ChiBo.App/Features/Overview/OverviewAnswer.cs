using ChiBo.Domain.Figures;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Overview;

/// <summary>A unit as an overview names it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Of which level.</param>
internal sealed record OverviewUnit(int Id, string Code, string Name, UnitKind Kind);

/// <summary>Added up figures, with what must be known to show them.</summary>
/// <param name="Figures">The sum.</param>
public sealed record OverviewSum(MonthFigures Figures)
{
    public static OverviewSum Nothing { get; } = new(MonthFigures.None);

    /// <summary>Communes with 1 or 2 official members.</summary>
    public int FewOfficial { get; init; }

    /// <summary>Communes with 1 or 2 members on probation.</summary>
    public int FewProbationary { get; init; }

    /// <summary>The earliest day for which one of them was counted.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Communes whose figures of the month were changed by late entries when it was over already.</summary>
    public int Changed { get; init; }

    public static OverviewSum operator +(OverviewSum left, OverviewSum right) =>
        new(left.Figures + right.Figures)
        {
            FewOfficial = left.FewOfficial + right.FewOfficial,
            FewProbationary = left.FewProbationary + right.FewProbationary,
            Day = left.Day is null || right.Day < left.Day ? right.Day : left.Day,
            Changed = left.Changed + right.Changed,
        };
}

/// <summary>A line of an overview: a unit, and what its communes come to.</summary>
/// <param name="Unit">The unit; nothing for communes of which it is not known where they lie.</param>
/// <param name="Sum">The sum.</param>
internal sealed record OverviewLine(OverviewUnit? Unit, OverviewSum Sum);

/// <summary>A commune with its verdict, for the tiles.</summary>
internal sealed record OverviewTile(string Code, string Name, Verdict Verdict, string? District);

/// <summary>A month of a series.</summary>
internal sealed record OverviewMonth(MeetingMonth Month, OverviewSum Sum);

/// <summary>An overview as it is shown, written and answered.</summary>
/// <param name="Month">The month.</param>
/// <param name="Way">The units from the top to the one that is shown; empty for all.</param>
/// <param name="Lines">The units directly below, by name.</param>
/// <param name="SeesPeople">Whether counts of people are shown however small.</param>
internal sealed record OverviewAnswer(
    MeetingMonth Month,
    IReadOnlyList<OverviewUnit> Way,
    IReadOnlyList<OverviewLine> Lines,
    bool SeesPeople
)
{
    /// <summary>The unit that is shown; nothing for all.</summary>
    public OverviewUnit? Under => Way.Count == 0 ? null : Way[^1];

    /// <summary>All lines together.</summary>
    public OverviewSum Total { get; } = Lines.Aggregate(OverviewSum.Nothing, (sum, line) => sum + line.Sum);

    /// <summary>How many communes break each rule.</summary>
    public IReadOnlyDictionary<Rule, int> Failures { get; init; } = new Dictionary<Rule, int>();

    /// <summary>The communes, where there are not too many to be seen.</summary>
    public IReadOnlyList<OverviewTile> Tiles { get; init; } = [];

    /// <summary>The months up to this one.</summary>
    public IReadOnlyList<OverviewMonth> Series { get; init; } = [];

    /// <summary>The months that are kept, the last first.</summary>
    public IReadOnlyList<MeetingMonth> Kept { get; init; } = [];
}
