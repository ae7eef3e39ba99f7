namespace ChiBo.Domain.Figures;

/// <summary>
/// Figures (số liệu) of a commune in a month, or the sum of those of several: counts only, so that any cut of them adds up to the
/// same. What a day is needed for is counted on the month's last day, or on the day of the count while the month runs.
/// </summary>
public sealed record MonthFigures
{
    /// <summary>Nothing counted.</summary>
    public static MonthFigures None { get; } = new();

    /// <summary>How many communes.</summary>
    public int Communes { get; init; }

    /// <summary>Those that conform.</summary>
    public int Conforming { get; init; }

    /// <summary>Those that do not.</summary>
    public int Nonconforming { get; init; }

    /// <summary>Those that have no agency cell.</summary>
    public int WithoutAgencyCell { get; init; }

    /// <summary>Those of which it cannot be told.</summary>
    public int Undecided { get; init; }

    /// <summary>Residential cells with fewer official members than the minimum in force, nine as a rule (II.1.1.b).</summary>
    public int CellsBelow { get; init; }

    /// <summary>Residential cells of which it cannot be told.</summary>
    public int CellsUnclear { get; init; }

    /// <summary>Residential cells with just the minimum.</summary>
    public int CellsAt { get; init; }

    /// <summary>Residential cells with more.</summary>
    public int CellsAbove { get; init; }

    /// <summary>Residential cells that have enough and will fall below within 24 months by what is announced.</summary>
    public int CellsWarned { get; init; }

    /// <summary>Official members on the rolls of the cells.</summary>
    public int Official { get; init; }

    /// <summary>Members on probation.</summary>
    public int Probationary { get; init; }

    /// <summary>Members who may be official, no official day being recorded.</summary>
    public int MaybeOfficial { get; init; }

    /// <summary>Agency cells.</summary>
    public int AgencyCells { get; init; }

    /// <summary>Agency cells that were founded in the month.</summary>
    public int Founded { get; init; }

    /// <summary>Of those founded, the ones that did not conform on that day though they had to (III.2-c).</summary>
    public int FoundedUnlawfully { get; init; }

    /// <summary>Agency cells that ended in the month.</summary>
    public int Dissolved { get; init; }

    /// <summary>Cells that were under the committee for the whole month, each of which is to meet (II.2.b).</summary>
    public int MeetingsDue { get; init; }

    /// <summary>Of those, the cells that held their regular meeting.</summary>
    public int MeetingsHeld { get; init; }

    /// <summary>Agency cells that were to meet after the other cells.</summary>
    public int AgencyDue { get; init; }

    /// <summary>Of those, the ones that held their regular meeting.</summary>
    public int AgencyHeld { get; init; }

    /// <summary>Of those, the ones that held it after all others.</summary>
    public int AgencyInOrder { get; init; }

    /// <summary>Of those not in order, the ones for which a decision with its reason is recorded.</summary>
    public int AgencyAllowed { get; init; }

    /// <summary>Areas of which a report was due (II.2.c).</summary>
    public int ReportsDue { get; init; }

    /// <summary>Of those, reported before the agency cell's meeting.</summary>
    public int ReportsInTime { get; init; }

    /// <summary>Proposals whose last day for the answer lay in the month, and which are answered or overdue.</summary>
    public int ProposalsDue { get; init; }

    /// <summary>Of those, answered by that day.</summary>
    public int ProposalsInTime { get; init; }

    /// <summary>Residential cells in all.</summary>
    public int Cells => CellsBelow + CellsUnclear + CellsAt + CellsAbove;

    /// <summary>Both together.</summary>
    public static MonthFigures operator +(MonthFigures left, MonthFigures right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new MonthFigures
        {
            Communes = left.Communes + right.Communes,
            Conforming = left.Conforming + right.Conforming,
            Nonconforming = left.Nonconforming + right.Nonconforming,
            WithoutAgencyCell = left.WithoutAgencyCell + right.WithoutAgencyCell,
            Undecided = left.Undecided + right.Undecided,
            CellsBelow = left.CellsBelow + right.CellsBelow,
            CellsUnclear = left.CellsUnclear + right.CellsUnclear,
            CellsAt = left.CellsAt + right.CellsAt,
            CellsAbove = left.CellsAbove + right.CellsAbove,
            CellsWarned = left.CellsWarned + right.CellsWarned,
            Official = left.Official + right.Official,
            Probationary = left.Probationary + right.Probationary,
            MaybeOfficial = left.MaybeOfficial + right.MaybeOfficial,
            AgencyCells = left.AgencyCells + right.AgencyCells,
            Founded = left.Founded + right.Founded,
            FoundedUnlawfully = left.FoundedUnlawfully + right.FoundedUnlawfully,
            Dissolved = left.Dissolved + right.Dissolved,
            MeetingsDue = left.MeetingsDue + right.MeetingsDue,
            MeetingsHeld = left.MeetingsHeld + right.MeetingsHeld,
            AgencyDue = left.AgencyDue + right.AgencyDue,
            AgencyHeld = left.AgencyHeld + right.AgencyHeld,
            AgencyInOrder = left.AgencyInOrder + right.AgencyInOrder,
            AgencyAllowed = left.AgencyAllowed + right.AgencyAllowed,
            ReportsDue = left.ReportsDue + right.ReportsDue,
            ReportsInTime = left.ReportsInTime + right.ReportsInTime,
            ProposalsDue = left.ProposalsDue + right.ProposalsDue,
            ProposalsInTime = left.ProposalsInTime + right.ProposalsInTime,
        };
    }
}
