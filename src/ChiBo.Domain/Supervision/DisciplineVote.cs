using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Supervision;

/// <summary>The member as discipline sees him or her on the day of the vote.</summary>
/// <param name="IsOfficial">Official, not probationary.</param>
/// <param name="HoldsPost">Holds a post of the Party, the government or an organisation.</param>
public sealed record DisciplinedMember(bool IsOfficial, bool HoldsPost)
{
    /// <summary>Why there is no such form for the member; nothing when there is.</summary>
    public Refusal? WhyNot(DisciplineForm form) =>
        !IsOfficial && form > DisciplineForm.Warning ? NoSuchFormForThisMember.Probationary
        : form == DisciplineForm.RemovalFromPost && !HoldsPost ? NoSuchFormForThisMember.WithoutPost
        : null;
}

/// <summary>A vote of the cell on discipline.</summary>
/// <param name="Form">The form.</param>
/// <param name="Day">When it was announced.</param>
/// <param name="VotesFor">Official members in favour.</param>
/// <param name="OfficialMembers">All official members of the cell on that day, the suspended and the probationary not among them.</param>
public sealed record DisciplineVote(DisciplineForm Form, DateOnly Day, int VotesFor, int OfficialMembers)
{
    /// <summary>Whether what was violated is a task given by superiors, of which a cell does not decide.</summary>
    public bool IsOfTaskFromAbove { get; init; }

    /// <summary>When it was violated, or last violated; nothing when that is not told.</summary>
    public DateOnly? ViolatedOn { get; init; }

    /// <summary>Whether no limitation period runs: internal politics, national interest, false diplomas.</summary>
    public bool HasNoLimitation { get; init; }

    /// <summary>Whether the cell decides it itself: reprimand and warning; all else it proposes to the committee.</summary>
    public bool IsDecidedByCell => Form <= DisciplineForm.Warning && !IsOfTaskFromAbove;

    /// <summary>The last day for the form; nothing when none is known or none runs.</summary>
    public DateOnly? LastDay(DisciplineTerms terms) =>
        ViolatedOn is { } day && !HasNoLimitation ? terms.LastDayFor(Form, day) : null;
}
