namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>What becomes of something in a reorganisation.</summary>
public enum PlanLineKind
{
    /// <summary>A unit is no more.</summary>
    UnitEnded,

    /// <summary>A unit comes.</summary>
    UnitEntered,

    /// <summary>A unit goes on with another name, kind or place.</summary>
    UnitChanged,

    /// <summary>An organisation is no more.</summary>
    OrganisationEnded,

    /// <summary>An organisation comes.</summary>
    OrganisationEntered,

    /// <summary>An organisation goes on with another name, parent or other units.</summary>
    OrganisationChanged,

    /// <summary>A member goes to the roll of another organisation.</summary>
    MemberMoved,

    /// <summary>A main membership ends and goes on nowhere: the person has left the Party.</summary>
    MembershipEnded,

    /// <summary>A guest is a guest elsewhere.</summary>
    GuestMoved,

    /// <summary>A guest is none any more.</summary>
    GuestEnded,

    /// <summary>A position ends.</summary>
    PositionEnded,

    /// <summary>A position goes on in another organisation.</summary>
    PositionContinued,

    /// <summary>A position comes.</summary>
    /// <summary>A position begins.</summary>
    PositionEntered,

    /// <summary>A post ends.</summary>
    PostEnded,

    /// <summary>A post goes on in another unit.</summary>
    PostContinued,

    /// <summary>Somebody is no longer in charge of an area.</summary>
    AssignmentEnded,

    /// <summary>Working regulations end.</summary>
    RegulationsEnded,

    /// <summary>A home lies in another unit.</summary>
    ResidenceMoved,

    /// <summary>A transfer that was under way is over.</summary>
    TransferEnded,
}

/// <summary>One thing that ends, moves or comes.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Subject">Code of the member, or of the organisation or unit itself.</param>
/// <param name="From">Code of the organisation or unit that it ends in.</param>
/// <param name="To">Code of the one that it goes on in.</param>
/// <param name="Detail">A name, a title, the word of a position.</param>
public sealed record PlanLine(
    PlanLineKind Kind,
    string Subject,
    string? From = null,
    string? To = null,
    string? Detail = null
);
