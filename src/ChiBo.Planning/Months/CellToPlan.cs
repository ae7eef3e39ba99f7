using System.Collections.Immutable;

namespace ChiBo.Planning.Months;

/// <summary>A cell of the commune whose meeting of the month is to be planned.</summary>
/// <param name="Code">The code of the cell; no two cells have the same.</param>
/// <param name="Name">As it is called in reasons.</param>
/// <param name="UsualStart">When it usually begins.</param>
/// <param name="Minutes">How long it usually takes, 1 to 720.</param>
public sealed record CellToPlan(string Code, string Name, TimeOnly UsualStart, int Minutes)
{
    /// <summary>The agency cell, which meets last (II.2.b). At most one.</summary>
    public bool IsAgencyCell { get; init; }

    /// <summary>The usual day; null when the cell has none yet.</summary>
    public UsualDay? UsualDay { get; init; }

    /// <summary>Where it meets; handed through.</summary>
    public string? Place { get; init; }

    /// <summary>When it is already agreed or held: then nothing is proposed, and the others are planned around it.</summary>
    public FixedMeeting? Fixed { get; init; }

    /// <summary>Why it need not meet this month; then it blocks nobody. Null when it meets.</summary>
    public string? Excused { get; init; }

    /// <summary>Who has to be there: members in charge of the area, the agency cell's own members.</summary>
    public ImmutableArray<Attendee> Attendees { get; init; } = [];
}

/// <summary>Somebody who has to be at a meeting.</summary>
/// <param name="Code">The member's code.</param>
/// <param name="Name">As the member is called in reasons.</param>
public sealed record Attendee(string Code, string Name);

/// <summary>A meeting whose moment is no longer open.</summary>
/// <param name="Date">The day.</param>
/// <param name="Start">When it begins or began.</param>
/// <param name="IsHeld">It was held: what happened is not judged against another meeting that was held.</param>
public sealed record FixedMeeting(DateOnly Date, TimeOnly Start, bool IsHeld = false);
