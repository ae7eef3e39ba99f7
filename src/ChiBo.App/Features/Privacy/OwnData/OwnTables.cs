using ChiBo.App.CommandLine;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Programs;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>
/// All that is kept about a person, table by table. A test holds it against the model: a table that names a member or an account is
/// here, or it is in <see cref="OwnExclusions"/> with its reason.
/// </summary>
internal static class OwnTables
{
    private static readonly Phrase Record = new("hồ sơ", "record");
    private static readonly Phrase Work = new("công việc", "work");
    private static readonly Phrase Residing = new("nơi cư trú", "residence");
    private static readonly Phrase Review = new("kiểm điểm", "review");
    private static readonly Phrase Way = new("kết nạp", "admission");
    private static readonly Phrase Using = new("tài khoản", "account");

    public static IReadOnlyList<OwnTable> All { get; } =
    [
        new OwnTable<Member>(Record, (_, own) => row => row.Id == own.Member),
        new OwnTable<MemberDetails>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Membership>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<MemberStatus>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Position>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Post>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Residence>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Transfer>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<AreaAssignment>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<AreaReport>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<AreaMatter>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Attendance>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<MeetingSheet>(
            Work,
            (_, own) => row => row.ChairId == own.Member || row.SecretaryId == own.Member,
            "assessment",
            "chair_id",
            "secretary_id"
        ),
        new OwnTable<Minutes>(
            Work,
            (_, own) => row => row.ChairApproved == own.Member || row.SecretaryApproved == own.Member,
            "text",
            "chair_approved",
            "secretary_approved"
        ),
        new OwnTable<AgendaItem>(
            Work,
            (_, own) => row => row.CountedById == own.Account || row.CheckedById == own.Account,
            "title",
            "conclusion",
            "counted_by_id",
            "checked_by_id"
        ),
        new OwnTable<OrderOverride>(Work, (_, own) => row => row.ByMemberId == own.Member),
        new OwnTable<WorkTask>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<Urging>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<ProgrammeGoal>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<RegulationNote>(Work, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<AdmissionCase>(Way, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<AdmissionStepDone>(
            Way,
            (db, own) => row => db.AdmissionCases.Any(one => one.Key == row.CaseKey && one.MemberId == own.Member),
            "helper_id",
            "second_helper_id"
        ),
        new OwnTable<ResidenceLetter>(Residing, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<ResidenceAttendance>(Residing, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<ResidenceYear>(Residing, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<MemberReview>(Review, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<CorrectionRequest>(Record, (_, own) => row => row.MemberId == own.Member),
        // Words of one's own review and of the residence cell's comment: those that the member's own pages show.
        new OwnTable<PrivateText>(
            Review,
            (db, own) =>
                row =>
                    (
                        row.Subject == PrivateSubject.MemberReview
                        && db.MemberReviews.Any(one => one.Key == row.SubjectKey && one.MemberId == own.Member)
                    )
                    || (
                        row.Subject == PrivateSubject.Correction
                        && db.CorrectionRequests.Any(one => one.Key == row.SubjectKey && one.MemberId == own.Member)
                    )
                    || (
                        row.Subject == PrivateSubject.Residence
                        && db.ResidenceYears.Any(one => one.Key == row.SubjectKey && one.MemberId == own.Member)
                    )
        ),
        new OwnTable<Account>(
            Using,
            (_, own) => row => row.Id == own.Account,
            "password_hash",
            "security_stamp",
            "concurrency_stamp"
        ),
        new OwnTable<RoleGrant>(Using, (_, own) => row => row.AccountId == own.Account),
        new OwnTable<PersonalLook>(Record, (_, own) => row => row.MemberId == own.Member),
        new OwnTable<PersonalLook>(Using, (_, own) => row => row.AccountId == own.Account, "member_id"),
        new OwnTable<SavedFilter>(Using, (_, own) => row => row.AccountId == own.Account),
        new OwnTable<FormBurden>(Using, (_, own) => row => row.AccountId == own.Account),
        new OwnTable<MailChoice>(Using, (_, own) => row => row.AccountId == own.Account),
        new OwnTable<Notice>(Using, (_, own) => row => row.AccountId == own.Account),
        new OwnTable<OutgoingMail>(Using, (_, own) => row => row.AccountId == own.Account),
        new OwnTable<ApiKey>(Using, (_, own) => row => row.AccountId == own.Account, "digest"),
        new OwnTable<Act>(
            Using,
            (_, own) => row => row.AccountId == own.Account && row.Kind != ActKind.CaseWorked,
            "touches"
        ),
    ];
}
