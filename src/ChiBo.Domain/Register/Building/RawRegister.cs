using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Building;

internal readonly record struct RawUnit(
    int Unit,
    UnitKind Kind,
    int Name,
    int Parent,
    byte CommuneKind,
    ushort From,
    ushort To
);

internal readonly record struct RawOrganisation(
    int Organisation,
    OrganisationKind Kind,
    int Name,
    int Parent,
    ushort From,
    ushort To,
    int FirstUnit,
    int UnitCount
);

internal readonly record struct RawMembership(
    int Member,
    int Organisation,
    MembershipKind Kind,
    ushort From,
    ushort To
);

internal readonly record struct RawStatus(int Member, StatusKind Kind, ushort From, ushort To);

/// <summary>What has been added to a builder, in the order in which it came, with the ids of that order.</summary>
internal sealed class RawRegister
{
    public CodeTable UnitCodes { get; } = new();

    public CodeTable OrganisationCodes { get; } = new();

    public CodeTable MemberCodes { get; } = new();

    /// <summary>Names of units and organisations; many are the same, so each is kept once.</summary>
    public CodeTable Names { get; } = new();

    public List<RawUnit> Units { get; } = [];

    public List<RawOrganisation> Organisations { get; } = [];

    public List<int> ServedUnits { get; } = [];

    public RawMembers Members { get; } = new();

    public List<RawMembership> Memberships { get; } = [];

    public List<RawStatus> Statuses { get; } = [];

    public List<(int Unit, PostFact Post)> Posts { get; } = [];

    public List<(int Organisation, PositionFact Position)> Positions { get; } = [];

    public List<ResidenceFact> Residences { get; } = [];

    public List<(int Organisation, MeetingFact Meeting)> Meetings { get; } = [];

    public List<(int Organisation, RegulationsFact Regulations)> Regulations { get; } = [];

    public List<(int Unit, AreaAssignmentFact Assignment)> AreaAssignments { get; } = [];

    public List<(int Unit, AreaReportFact Report)> AreaReports { get; } = [];

    public List<(int Organisation, OrderOverrideFact Override)> OrderOverrides { get; } = [];

    public List<(int Member, ResidenceLetterFact Letter)> ResidenceLetters { get; } = [];

    public List<(int Member, ResidenceCommentFact Comment)> ResidenceComments { get; } = [];
}
