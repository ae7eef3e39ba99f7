using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>
/// Invented cases of the sample commune's agency cell, plainly so: a signal, an inspection, a case of discipline whose term is
/// over. Their only reader is the cell's secretary.
/// </summary>
internal static class SampleSupervision
{
    private const string Cell = "X99001-CQ";
    private const string Secretary = "bi-thu-co-quan";

    /// <summary>Adds them to the act that sets the sample up.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        ChiBoContext db = scope.Db;
        int cell = await db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        int reader = await db.Users.Where(user => user.UserName == Secretary).Select(user => user.Id).SingleAsync();
        await Signal(scope, cell, reader, today);
        await Inspection(scope, cell, reader, today);
        await Discipline(scope, cell, reader, today);
        await FromAbove(scope, today);
    }

    /// <summary>An inspection of a residential cell by the committee of the commune (I.2); its office is the only reader.</summary>
    private static async Task FromAbove(ActScope scope, DateOnly today)
    {
        ChiBoContext db = scope.Db;
        int office = await db.Users.OrderBy(user => user.Id).Select(user => user.Id).FirstAsync();
        DateOnly begun = new(today.Year, 1, Math.Min(today.DayOfYear, 20));
        long key = scope
            .Record(
                new Storage.Life.Inspection
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = await Organisation(db, "X99001-C03"),
                    Year = today.Year,
                    Kind = InspectionKind.Inspection,
                    PlannedFor = begun,
                    State = InspectionState.Concluded,
                    BegunOn = begun,
                    ConcludedOn = today,
                    MendBy = today.AddDays(30),
                    ByCommitteeId = await Organisation(db, "X99001-DU"),
                }
            )
            .Key;
        Name(scope, CaseKind.Inspection, key, office);
        foreach (
            (string part, string words) in ((string, string)[])
                [
                    (CaseParts.About, "Ví dụ mẫu, không có thật: chế độ sinh hoạt và việc ghi sổ của chi bộ."),
                    (CaseParts.Conclusion, "Sinh hoạt đều; biên bản còn sơ sài."),
                    (CaseParts.ToMend, "Ghi biên bản đầy đủ theo mẫu."),
                ]
        )
        {
            await CaseWords.Write(db, CaseKind.Inspection, key, part, words);
        }
    }

    private static Task<int> Organisation(ChiBoContext db, string code) =>
        db.Organisations.Where(row => row.Code == code).Select(row => row.Id).SingleAsync();

    private static async Task Signal(ActScope scope, int cell, int reader, DateOnly today)
    {
        long key = scope
            .Record(
                new ConductSignal
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Topic = SignalTopic.RedTape,
                    ReceivedOn = today.AddDays(-9),
                    DueOn = today.AddDays(-9 + SignalCourse.UsualDays),
                    State = SignalState.Handled,
                    HandlerId = await Member(scope.Db, "X99001-M280"),
                }
            )
            .Key;
        Name(scope, CaseKind.Signal, key, reader);
        await CaseWords.Write(
            scope.Db,
            CaseKind.Signal,
            key,
            CaseParts.About,
            "Ví dụ mẫu, không có thật: giấy hẹn trả kết quả ở bộ phận một cửa nhiều lần không đúng ngày."
        );
    }

    private static async Task Inspection(ActScope scope, int cell, int reader, DateOnly today)
    {
        int lead = await Member(scope.Db, "X99001-M280");
        DateOnly begun = new(today.Year, 1, Math.Min(today.DayOfYear, 15));
        long key = scope
            .Record(
                new Storage.Life.Inspection
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Year = today.Year,
                    Kind = InspectionKind.ThematicSupervision,
                    MemberId = await Member(scope.Db, "X99001-M283"),
                    PlannedFor = begun,
                    State = InspectionState.Concluded,
                    BegunOn = begun,
                    ConcludedOn = today,
                    MendBy = today.AddDays(20),
                }
            )
            .Key;
        scope.Record(
            new InspectionTeam
            {
                RecordedIn = scope.Act.Id,
                InspectionKey = key,
                MemberId = lead,
                IsLead = true,
                IsEnded = false,
            }
        );
        Name(scope, CaseKind.Inspection, key, reader);
        foreach (
            (string part, string words) in ((string, string)[])
                [
                    (
                        CaseParts.About,
                        "Ví dụ mẫu, không có thật: thực hiện nhiệm vụ được phân công và chế độ sinh hoạt."
                    ),
                    (CaseParts.Findings, "Đã làm các việc được giao; sổ ghi chép sinh hoạt còn thiếu hai buổi."),
                    (CaseParts.Conclusion, "Hoàn thành nhiệm vụ, cần bổ sung sổ ghi chép."),
                    (CaseParts.ToMend, "Bổ sung sổ ghi chép sinh hoạt."),
                ]
        )
        {
            await CaseWords.Write(scope.Db, CaseKind.Inspection, key, part, words);
        }
    }

    /// <summary>Its term is over and its words are gone: form and days are left.</summary>
    private static async Task Discipline(ActScope scope, int cell, int reader, DateOnly today)
    {
        DateOnly decided = today.AddMonths(-20);
        DateOnly ended = decided.AddMonths(12);
        long key = scope
            .Record(
                new DisciplineCase
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    MemberId = await Member(scope.Db, "X99001-M282"),
                    OpenedOn = decided.AddDays(-20),
                    Form = DisciplineForm.Reprimand,
                    State = DisciplineState.Ended,
                    DecidedById = cell,
                    VotesFor = 9,
                    OfficialMembers = 12,
                    DecidedOn = decided,
                    EffectiveFrom = decided,
                    EndsOn = ended,
                    EndedOn = ended,
                }
            )
            .Key;
        Name(scope, CaseKind.Discipline, key, reader);
    }

    private static void Name(ActScope scope, CaseKind kind, long key, int reader) =>
        scope.Record(
            new CaseReader
            {
                RecordedIn = scope.Act.Id,
                Kind = kind,
                CaseKey = key,
                AccountId = reader,
                IsEnded = false,
            }
        );

    private static Task<int> Member(ChiBoContext db, string code) =>
        db.Members.Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
}
