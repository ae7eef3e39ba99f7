using System.Collections.Immutable;

namespace ChiBo.Planning.Areas;

/// <summary>What is asked: which member of the agency cell is in charge of which area (II.2.c).</summary>
/// <param name="Areas">The areas, in any order.</param>
/// <param name="Members">The members of the agency cell, in any order.</param>
public sealed record AreaAssignmentRequest(ImmutableArray<AreaToAssign> Areas, ImmutableArray<MemberToAssign> Members)
{
    /// <summary>What the cell committee chooses about areas in which members live.</summary>
    public HomeAreaPolicy Home { get; init; } = HomeAreaPolicy.Indifferent;

    /// <summary>Whether assignments that exist are kept where the load stays as even.</summary>
    public bool KeepExisting { get; init; } = true;

    /// <summary>The farthest that anybody is sent, in minutes; null when there is no limit.</summary>
    public int? MostTravelMinutes { get; init; }

    /// <summary>Minutes between two meetings that the same member attends.</summary>
    public int MarginMinutes { get; init; } = 30;

    /// <summary>How much work the solver may do in all, in its own unit of about two seconds; no clock is asked.</summary>
    public double Effort { get; init; } = 4;
}

/// <summary>What is chosen about a member's own area.</summary>
public enum HomeAreaPolicy
{
    /// <summary>It is an area like any other.</summary>
    Indifferent,

    /// <summary>Whoever lives there knows it best.</summary>
    Preferred,

    /// <summary>Nobody looks after their own neighbours.</summary>
    Avoided,
}

/// <summary>An area.</summary>
/// <param name="Code">Its code; no two areas have the same.</param>
/// <param name="Name">As it is called in reasons.</param>
/// <param name="Weight">The load that it is, 1 to 1000: households, distance, what is going on.</param>
public sealed record AreaToAssign(string Code, string Name, int Weight)
{
    /// <summary>Meetings of its cell that the member in charge attends.</summary>
    public ImmutableArray<AreaMeeting> Meetings { get; init; } = [];
}

/// <summary>A meeting of an area's cell.</summary>
/// <param name="Date">The day.</param>
/// <param name="Start">The start.</param>
/// <param name="Minutes">How long.</param>
public sealed record AreaMeeting(DateOnly Date, TimeOnly Start, int Minutes);
