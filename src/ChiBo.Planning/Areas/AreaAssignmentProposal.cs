using System.Collections.Immutable;
using ChiBo.Guidance.Documents;
using ChiBo.Planning.Solving;

namespace ChiBo.Planning.Areas;

/// <summary>What came of it. A proposal only: nothing is published without a person.</summary>
public abstract record AreaAssignmentProposal
{
    private AreaAssignmentProposal() { }

    /// <summary>Each area has somebody, and nobody is idle.</summary>
    /// <param name="Lines">By area, then by member.</param>
    /// <param name="LeastLoad">The smallest load of a member.</param>
    /// <param name="MostLoad">The largest load of a member.</param>
    /// <param name="IsProvenBest">No other proposal is more even, or as even and nearer to what was chosen.</param>
    public sealed record Assigned(
        ImmutableArray<AssignedLine> Lines,
        decimal LeastLoad,
        decimal MostLoad,
        bool IsProvenBest
    ) : AreaAssignmentProposal;

    /// <summary>No assignment fulfils all conditions.</summary>
    /// <param name="Clashes">Conditions that clash; without any one of them the others could be fulfilled.</param>
    public sealed record Impossible(ImmutableArray<Clash> Clashes) : AreaAssignmentProposal;

    /// <summary>The effort ran out before there was an assignment or a proof that there is none.</summary>
    public sealed record Undecided : AreaAssignmentProposal;
}

/// <summary>A member in charge of an area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Member">The member.</param>
/// <param name="Reasons">Why: one or more.</param>
public sealed record AssignedLine(AreaToAssign Area, MemberToAssign Member, ImmutableArray<AreaReason> Reasons);

/// <summary>Why a member is proposed for an area.</summary>
/// <param name="Kind">Which reason.</param>
/// <param name="Words">In words.</param>
public sealed record AreaReason(AreaReasonKind Kind, BilingualText Words);

/// <summary>Reasons for a member in charge.</summary>
public enum AreaReasonKind
{
    /// <summary>The member is in charge of it already.</summary>
    Kept,

    /// <summary>The member lives there, as preferred.</summary>
    Home,

    /// <summary>The member does not live there, as preferred.</summary>
    NotHome,

    /// <summary>Another area than the member's own was preferred, but the own one is not possible.</summary>
    HomeNotPossible,

    /// <summary>The member's own area was to be avoided, but there was no other way.</summary>
    HomeUnavoidable,

    /// <summary>Nobody else can come when its cell meets.</summary>
    OnlyOneFree,

    /// <summary>Several members share the area, so that nobody is idle.</summary>
    Shared,

    /// <summary>The way there.</summary>
    Travel,

    /// <summary>The load, beside the loads of the others.</summary>
    EvenLoad,
}
