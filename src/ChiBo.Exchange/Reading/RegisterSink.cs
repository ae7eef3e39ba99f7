using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
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

    public virtual void AddAreaReport(
        int unit,
        MeetingMonth month,
        int member,
        bool? attended,
        DateTime? reportedAt
    ) { }

    public virtual void AddOrderOverride(
        int organisation,
        MeetingMonth month,
        DateTime decidedAt,
        int by,
        ReadOnlySpan<char> reason
    ) { }

    public virtual void AddResidenceLetter(int member, in LetterValues values) { }

    public virtual void AddResidenceComment(int member, in CommentValues values) { }
}
