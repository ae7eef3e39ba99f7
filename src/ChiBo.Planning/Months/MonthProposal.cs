using System.Collections.Immutable;
using ChiBo.Guidance.Documents;
using ChiBo.Planning.Solving;

namespace ChiBo.Planning.Months;

/// <summary>What came of it. A proposal only: nothing is published without a person.</summary>
public abstract record MonthProposal
{
    private MonthProposal() { }

    /// <summary>Days and hours for all cells.</summary>
    /// <param name="Lines">One for each cell, in the order of the meetings; excused cells at the end.</param>
    /// <param name="IsProvenBest">No other plan keeps more of what is usual; false when the effort ran out first.</param>
    public sealed record Planned(ImmutableArray<PlannedLine> Lines, bool IsProvenBest) : MonthProposal;

    /// <summary>No plan fulfils all conditions.</summary>
    /// <param name="Clashes">Conditions that clash; without any one of them the others could be fulfilled.</param>
    public sealed record Impossible(ImmutableArray<Clash> Clashes) : MonthProposal;

    /// <summary>The effort ran out before there was a plan or a proof that there is none.</summary>
    public sealed record Undecided : MonthProposal;
}

/// <summary>The meeting that is proposed for a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Date">The day; null for an excused cell.</param>
/// <param name="Start">The start; null for an excused cell.</param>
/// <param name="Reasons">Why then: one or more.</param>
public sealed record PlannedLine(CellToPlan Cell, DateOnly? Date, TimeOnly? Start, ImmutableArray<MonthReason> Reasons);

/// <summary>Why a meeting is proposed when it is.</summary>
/// <param name="Kind">Which reason.</param>
/// <param name="Words">In words.</param>
/// <param name="Other">The code of the other cell that it is about.</param>
public sealed record MonthReason(MonthReasonKind Kind, BilingualText Words, string? Other = null);

/// <summary>Reasons for a day and an hour.</summary>
public enum MonthReasonKind
{
    /// <summary>Excused: no meeting.</summary>
    Excused,

    /// <summary>Already agreed.</summary>
    Agreed,

    /// <summary>Already held.</summary>
    Held,

    /// <summary>The usual day and hour are kept.</summary>
    UsualKept,

    /// <summary>The cell has no usual day.</summary>
    NoUsualDay,

    /// <summary>The usual day is a holiday.</summary>
    Holiday,

    /// <summary>The usual day is at a weekend, when cells do not meet.</summary>
    Weekend,

    /// <summary>The usual day is past.</summary>
    Past,

    /// <summary>The usual hour lies outside the hours for meetings.</summary>
    OutsideHours,

    /// <summary>Somebody has to be at another meeting then.</summary>
    SharedAttendee,

    /// <summary>The agency cell would not be last.</summary>
    AfterOthers,

    /// <summary>The agency cell meets at a fixed time before the usual one, or could not follow any more.</summary>
    BeforeAgencyCell,

    /// <summary>The agency cell, last of all (II.2.b).</summary>
    MeetsLast,

    /// <summary>The effort ran out before the usual day could be won back.</summary>
    EffortRanOut,
}
