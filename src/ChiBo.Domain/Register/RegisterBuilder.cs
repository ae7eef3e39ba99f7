using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register;

/// <summary>
/// Takes the rows of a register in any order and makes the snapshot that judges read.
/// </summary>
/// <remarks>
/// Codes become ids through <see cref="Units"/>, <see cref="Organisations"/> and <see cref="Members"/>, whether the row
/// that defines them has come or not. The builder trusts its rows: faults are found before, by the exchange.
/// </remarks>
public sealed class RegisterBuilder
{
    /// <summary>The id of a parent that is not known.</summary>
    public const int None = -1;

    /// <summary>Codes of units.</summary>
    public CodeTable Units { get; } = new();

    /// <summary>Codes of organisations.</summary>
    public CodeTable Organisations { get; } = new();

    /// <summary>Codes of members.</summary>
    public CodeTable Members { get; } = new();

    /// <summary>Adds a version of a unit; <paramref name="parent"/> is <see cref="None"/> when it is not known.</summary>
    public void AddUnit(int unit, UnitKind kind, string name, int parent, CommuneKind? communeKind, Period period) =>
        throw new NotSupportedException();

    /// <summary>Adds a version of an organisation, with the units that it serves.</summary>
    public void AddOrganisation(
        int organisation,
        OrganisationKind kind,
        string name,
        int parent,
        ReadOnlySpan<int> units,
        Period period
    ) => throw new NotSupportedException();

    /// <summary>Adds what is known of a member.</summary>
    public void AddMember(int member, DateOnly? admittedOn, DateOnly? officialOn, DateOnly? leftOn) =>
        throw new NotSupportedException();

    /// <summary>Adds a membership.</summary>
    public void AddMembership(int member, int organisation, MembershipKind kind, Period period) =>
        throw new NotSupportedException();

    /// <summary>Adds a status.</summary>
    public void AddStatus(int member, StatusKind status, Period period) => throw new NotSupportedException();

    /// <summary>Adds a post in a unit.</summary>
    public void AddPost(int member, int unit, PostKind kind, Period period) => throw new NotSupportedException();

    /// <summary>Adds a position in an organisation.</summary>
    public void AddPosition(int member, int organisation, PositionKind kind, Period period) =>
        throw new NotSupportedException();

    /// <summary>Adds a residence.</summary>
    public void AddResidence(int member, int unit, Period period) => throw new NotSupportedException();

    /// <summary>Adds a meeting.</summary>
    public void AddMeeting(
        int organisation,
        MeetingMonth month,
        MeetingKind kind,
        DateTime? startsAt,
        DateTime? endsAt,
        MeetingState state,
        bool hasReason
    ) => throw new NotSupportedException();

    /// <summary>Adds a version of working regulations; <paramref name="filled"/> tells which chapters have text.</summary>
    public void AddRegulations(int organisation, Period period, RegulationChapters filled) =>
        throw new NotSupportedException();

    /// <summary>Adds an assignment of an area.</summary>
    public void AddAreaAssignment(int member, int unit, Period period) => throw new NotSupportedException();

    /// <summary>Adds all rows of a small register.</summary>
    public void Add(RegisterRows rows) => throw new NotSupportedException();

    /// <summary>The snapshot of all that was added. The builder is used up.</summary>
    public RegisterSnapshot Build() => throw new NotSupportedException();
}
