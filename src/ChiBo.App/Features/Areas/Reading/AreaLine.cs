namespace ChiBo.App.Features.Areas.Reading;

/// <summary>An area: a residential area as lists and pages show it.</summary>
public sealed record AreaUnit(int Id, string Code, string Name, int? CommuneId);

/// <summary>A member who is in charge of an area on some day of a month.</summary>
public sealed record AreaMember(int Id, string Code, string Name);

/// <summary>The agency cell of a commune and its regular meeting of a month: what reports are to be in before.</summary>
/// <param name="CellId">The cell; nothing when the commune has none.</param>
/// <param name="CellCode">Its code.</param>
/// <param name="CellName">Its name.</param>
/// <param name="HeldAt">Local time at which it started; nothing while it was not held.</param>
/// <param name="PlannedAt">Local time for which it is planned, as far as that is known.</param>
public sealed record AgencyMeeting(
    int? CellId,
    string? CellCode,
    string? CellName,
    DateTime? HeldAt,
    DateTime? PlannedAt
)
{
    /// <summary>Of a commune without an agency cell.</summary>
    public static AgencyMeeting None { get; } = new(null, null, null, null, null);
}

/// <summary>How the report of an area for a month stands.</summary>
public enum AreaStanding
{
    /// <summary>Not in; the agency cell has not met.</summary>
    Due,

    /// <summary>Handed in before the agency cell met, or it has not met yet.</summary>
    Reported,

    /// <summary>Handed in when the agency cell had met. It stays so.</summary>
    Late,

    /// <summary>Not in, and the agency cell has met or the month is over.</summary>
    Missing,

    /// <summary>Nobody is in charge, so nobody can report.</summary>
    NobodyInCharge,
}

/// <summary>An area in a month: who is in charge, whether there is a report, whether somebody was urged.</summary>
public sealed record AreaLine(AreaUnit Area, IReadOnlyList<AreaMember> InCharge, AreaStanding Standing)
{
    /// <summary>When the first report was handed in.</summary>
    public DateTime? ReportedAt { get; init; }

    /// <summary>Whether somebody in charge attended the meeting of the residential cell; nothing when not known.</summary>
    public bool? Attended { get; init; }

    /// <summary>The day on which the residential cell held its regular meeting.</summary>
    public DateOnly? CellMetOn { get; init; }

    /// <summary>When somebody was last urged.</summary>
    public DateTime? UrgedAt { get; init; }

    /// <summary>What was said then.</summary>
    public string? UrgedWords { get; init; }

    /// <summary>How many matters there are.</summary>
    public int Matters { get; init; }

    /// <summary>Whether somebody is still to hand a report in.</summary>
    public bool IsOpen => Standing is AreaStanding.Due or AreaStanding.Missing;

    /// <summary>How a report stands.</summary>
    /// <param name="reportedAt">When it was handed in.</param>
    /// <param name="heldAt">When the agency cell met.</param>
    /// <param name="isOver">Whether the month is over.</param>
    /// <param name="isInCharge">Whether anybody is in charge.</param>
    public static AreaStanding StandingOf(DateTime? reportedAt, DateTime? heldAt, bool isOver, bool isInCharge) =>
        reportedAt is { } at ? (at < (heldAt ?? DateTime.MaxValue) ? AreaStanding.Reported : AreaStanding.Late)
        : !isInCharge ? AreaStanding.NobodyInCharge
        : heldAt is not null || isOver ? AreaStanding.Missing
        : AreaStanding.Due;
}
