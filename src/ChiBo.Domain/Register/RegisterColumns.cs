using ChiBo.Domain.Register.Building;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register;

/// <summary>
/// The columns of a register, in the order of the hierarchy: the cells of a commune beside one another, the memberships
/// of a cell beside one another. Nothing here changes after it is built.
/// </summary>
/// <remarks>
/// Ids are dense. Units with an id below <see cref="CommuneCount"/> are those that are a commune at some time, in the
/// ordinal order of their codes; what belongs to a commune is in the ordinal order of codes as well.
/// </remarks>
public sealed class RegisterColumns
{
    internal RegisterColumns() { }

    /// <summary>How many units are a commune at some time.</summary>
    public required int CommuneCount { get; init; }

    /// <summary>Codes of units.</summary>
    public required CodeTable UnitCodes { get; init; }

    /// <summary>Codes of organisations.</summary>
    public required CodeTable OrganisationCodes { get; init; }

    /// <summary>Codes of members.</summary>
    public required CodeTable MemberCodes { get; init; }

    /// <summary>Versions of units.</summary>
    public required UnitColumns Units { get; init; }

    /// <summary>Versions of organisations.</summary>
    public required OrganisationColumns Organisations { get; init; }

    /// <summary>Memberships by organisation.</summary>
    public required MembershipColumns Memberships { get; init; }

    /// <summary>By commune: versions of units that are a residential area of it.</summary>
    public required Grouped<int> Areas { get; init; }

    /// <summary>By commune: versions of residential cells that serve an area which at some time lies in it.</summary>
    public required Grouped<int> ResidentialCells { get; init; }

    /// <summary>By commune: versions of agency cells that serve it.</summary>
    public required Grouped<int> AgencyCells { get; init; }

    /// <summary>By commune: versions of commune committees that serve it.</summary>
    public required Grouped<int> Committees { get; init; }

    /// <summary>By organisation: statuses of those on its roll.</summary>
    public required Grouped<StatusFact> Statuses { get; init; }

    /// <summary>By unit: posts, in the order of members.</summary>
    public required Grouped<PostFact> Posts { get; init; }

    /// <summary>By organisation: positions.</summary>
    public required Grouped<PositionFact> Positions { get; init; }

    /// <summary>By commune: officials of it on the rolls of its residential cells.</summary>
    public required Grouped<OfficialInCellFact> OfficialsInCells { get; init; }

    /// <summary>Residences, in the order of members.</summary>
    public required ResidenceFact[] Residences { get; init; }

    /// <summary>By organisation: meetings.</summary>
    public required Grouped<MeetingFact> Meetings { get; init; }

    /// <summary>By organisation: working regulations.</summary>
    public required Grouped<RegulationsFact> Regulations { get; init; }

    /// <summary>By unit: members in charge.</summary>
    public required Grouped<AreaAssignmentFact> AreaAssignments { get; init; }

    /// <summary>By area: what members in charge did for it, month by month.</summary>
    public required Scattered<AreaReportFact> AreaReports { get; init; }

    /// <summary>By organisation: recorded overrides of the order of meetings.</summary>
    public required Scattered<OrderOverrideFact> OrderOverrides { get; init; }

    /// <summary>By member: letters of introduction to the cell of residence.</summary>
    public required Scattered<ResidenceLetterFact> ResidenceLetters { get; init; }

    /// <summary>By member: yearly comments of the cell of residence, asked for and given.</summary>
    public required Scattered<ResidenceCommentFact> ResidenceComments { get; init; }

    /// <summary>The first day on which someone is no longer a member; memberships are clipped to it already.</summary>
    internal DayByMember Left { get; init; } = new([], []);

    /// <summary>Statuses that reach beyond a main membership, whole, in the order of members: a move may need them.</summary>
    internal RawStatus[] LooseStatuses { get; init; } = [];

    /// <summary>What is known of members who have no main membership, by member.</summary>
    internal IReadOnlyDictionary<int, UnattachedMember> Unattached { get; init; } =
        new Dictionary<int, UnattachedMember>();

    /// <summary>Names of units and organisations.</summary>
    internal CodeTable Names { get; init; } = new();

    /// <summary>Name of a version of a unit.</summary>
    public string UnitName(int version) => Names[Units.Name[version]];

    /// <summary>Name of a version of an organisation.</summary>
    public string OrganisationName(int version) => Names[Organisations.Name[version]];

    /// <summary>Kind of commune of a version of a unit.</summary>
    public CommuneKind? CommuneKindOf(int version) =>
        Units.CommuneKind[version] == 0 ? null : (CommuneKind)(Units.CommuneKind[version] - 1);

    /// <summary>Whether the unit is a commune on the day.</summary>
    public bool IsCommuneOn(int unit, ushort day) =>
        Units.VersionOn(unit, day) is >= 0 and var version && Units.Kind[version] == UnitKind.Commune;

    /// <summary>Whether someone holds, on the day, a post of cadre or civil servant in the unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="member">The member.</param>
    /// <param name="day">The day.</param>
    /// <param name="next">
    /// Where to look first among the posts of the unit, and then where to look for the next member: those asked about one
    /// after another mostly stand one after another.
    /// </param>
    public bool IsOfficialOf(int unit, int member, ushort day, ref int next)
    {
        ReadOnlySpan<PostFact> posts = Posts.Of(unit);
        bool isThere = (uint)next < (uint)posts.Length && posts[next].Member == member;
        int place = isThere && (next == 0 || posts[next - 1].Member != member) ? next : FirstOf(posts, member);
        bool holds = false;
        while (place < posts.Length && posts[place].Member == member)
        {
            holds |= posts[place].IsOfficial && posts[place].HoldsOn(day);
            place++;
        }

        next = place;
        return holds;
    }

    /// <summary>The residences of a member.</summary>
    public ReadOnlySpan<ResidenceFact> ResidencesOf(int member)
    {
        int first = FirstResidenceOf(member);
        int end = first;
        while (end < Residences.Length && Residences[end].Member == member)
        {
            end++;
        }

        return Residences.AsSpan(first..end);
    }

    private int FirstResidenceOf(int member)
    {
        int low = 0;
        int high = Residences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Residences[middle].Member < member ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int FirstOf(ReadOnlySpan<PostFact> posts, int member)
    {
        int low = 0;
        int high = posts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = posts[middle].Member < member ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
