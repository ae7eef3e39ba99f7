using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Exchange.Reading;

/// <summary>
/// Takes the sound rows of a reading, codes as ids. This one keeps only the codes, as a check needs them.
/// </summary>
/// <remarks>
/// Memberships come on one thread while statuses to assignments come on another; units and organisations come while
/// members do.
/// </remarks>
internal class RegisterSink
{
    public virtual CodeTable Units { get; } = new();

    public virtual CodeTable Organisations { get; } = new();

    public virtual CodeTable Members { get; } = new();

    public virtual void AddUnit(
        int unit,
        UnitKind kind,
        ReadOnlySpan<char> name,
        int parent,
        CommuneKind? communeKind,
        Period period
    ) { }

    public virtual void AddOrganisation(
        int organisation,
        OrganisationKind kind,
        ReadOnlySpan<char> name,
        int parent,
        ReadOnlySpan<int> units,
        Period period,
        ReadOnlySpan<char> decisionNumber,
        DateOnly? decisionDate
    ) { }

    public virtual void AddMember(int member, in MemberValues values) { }

    /// <summary>Makes room for about as many memberships, by far the longest table.</summary>
    public virtual void ExpectMemberships(int rows) { }

    public virtual void AddMembership(int member, int organisation, MembershipKind kind, Period period) { }

    public virtual void AddStatus(int member, StatusKind status, Period period) { }

    public virtual void AddPost(int member, int unit, PostKind kind, ReadOnlySpan<char> title, Period period) { }

    public virtual void AddPosition(int member, int organisation, PositionKind kind, Period period) { }

    public virtual void AddResidence(int member, int unit, Period period) { }

    public virtual void AddMeeting(int organisation, in MeetingValues values) { }

    public virtual void AddRegulations(int organisation, Period period, in ChapterTexts chapters) { }

    public virtual void AddAreaAssignment(int member, int unit, Period period) { }
}

/// <summary>What a row tells of a member.</summary>
internal readonly ref struct MemberValues
{
    public required ReadOnlySpan<char> FullName { get; init; }

    public required Gender? Gender { get; init; }

    public required DateOnly? BirthDate { get; init; }

    public required DateOnly? AdmittedOn { get; init; }

    public required DateOnly? OfficialOn { get; init; }

    public required DateOnly? LeftOn { get; init; }

    public required ReadOnlySpan<char> LeftReason { get; init; }
}

/// <summary>What a row tells of a meeting.</summary>
internal readonly ref struct MeetingValues
{
    public required MeetingMonth Month { get; init; }

    public required MeetingKind Kind { get; init; }

    public required DateTime? StartsAt { get; init; }

    public required DateTime? EndsAt { get; init; }

    public required MeetingState State { get; init; }

    public required ReadOnlySpan<char> Reason { get; init; }
}

/// <summary>The five chapters of working regulations.</summary>
internal readonly ref struct ChapterTexts
{
    public required ReadOnlySpan<char> PartyCommittee { get; init; }

    public required ReadOnlySpan<char> Government { get; init; }

    public required ReadOnlySpan<char> FatherlandFront { get; init; }

    public required ReadOnlySpan<char> Organisations { get; init; }

    public required ReadOnlySpan<char> Cells { get; init; }

    public RegulationChapters Filled =>
        Chapter(PartyCommittee, RegulationChapters.PartyCommittee)
        | Chapter(Government, RegulationChapters.Government)
        | Chapter(FatherlandFront, RegulationChapters.FatherlandFront)
        | Chapter(Organisations, RegulationChapters.Organisations)
        | Chapter(Cells, RegulationChapters.Cells);

    private static RegulationChapters Chapter(ReadOnlySpan<char> text, RegulationChapters chapter) =>
        ChapterText.IsFilled(text) ? chapter : RegulationChapters.None;
}
