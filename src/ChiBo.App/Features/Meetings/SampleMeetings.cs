using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>Meetings of the sample commune: one at each stage, around today.</summary>
internal static class SampleMeetings
{
    private const string Agency = "X99001-CQ";
    private const string Third = "X99001-C03";
    private const string First = "X99001-C01";

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Records them within an act.</summary>
    public static async Task Add(ActScope scope, DateOnly today)
    {
        DateOnly lastMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        await Make(scope, new(Third, MeetingKind.Thematic, today.AddDays(5), MeetingStage.Prepared));
        await Make(scope, new(First, MeetingKind.Thematic, today.AddDays(3), MeetingStage.Invited));
        await Make(scope, new(Agency, MeetingKind.Thematic, today, MeetingStage.InSession));
        await Make(scope, new(Third, MeetingKind.Extraordinary, lastMonth.AddDays(19), MeetingStage.Ended));
        await Make(scope, new(Agency, MeetingKind.Thematic, lastMonth.AddDays(14), MeetingStage.Approved));
    }

    private static async Task Make(ActScope scope, SampleMeeting sample)
    {
        ChiBoContext db = scope.Db;
        OrganisationVersion cell = await db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(sample.Day)
            .Include(row => row.Organisation)
            .SingleAsync(row => row.Organisation!.Code == sample.Cell);
        bool isOver = sample.Stage >= MeetingStage.Ended;
        MeetingRecord record = scope.Record(
            new MeetingRecord
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell.OrganisationId,
                Month = sample.Month,
                Kind = sample.Kind,
                State = isOver ? MeetingState.Held : MeetingState.Planned,
                StartsAt = sample.Day.ToDateTime(Morning),
                EndsAt = isOver ? sample.Day.ToDateTime(Morning).AddMinutes(100) : null,
            }
        );
        IReadOnlyList<MeetingMember> members = await MeetingRoll.Read(db, cell.OrganisationId, sample.Day, []);
        int chair = await db
            .Positions.Known(KnownAt.Now)
            .On(sample.Day)
            .Where(row =>
                row.OrganisationId == cell.OrganisationId && row.Kind == Domain.Organisations.PositionKind.Secretary
            )
            .Select(row => row.MemberId)
            .FirstAsync();
        MeetingSheet sheet = scope.Record(
            new MeetingSheet
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell.OrganisationId,
                Month = sample.Month,
                Kind = sample.Kind,
                MeetingId = record.Id,
                Stage = sample.Stage,
                Place = sample.Cell == Agency ? "Phòng họp Ủy ban nhân dân xã" : "Nhà văn hóa thôn",
                ChairId = chair,
                SecretaryId = members.First(member => member.Called.MayVote && member.Id != chair).Id,
            }
        );
        MeetingMember[] came = [.. members.Select(member => Came(scope, sheet, member))];
        var meeting = new OpenMeeting(sheet, record, cell, sample.Cell, sample.Day)
        {
            Superior = "Đảng bộ xã Mẫu",
            Members = came,
        };
        meeting = meeting with { Items = Items(scope, meeting) };
        if (isOver)
        {
            Finish(scope, meeting);
        }
    }

    /// <summary>Once it has begun all are there but the third, who is excused.</summary>
    private static MeetingMember Came(ActScope scope, MeetingSheet sheet, MeetingMember member)
    {
        if (sheet.Stage < MeetingStage.InSession || !member.IsToCome)
        {
            return member;
        }

        bool isAway = member.Number == 3 && member.Id != sheet.ChairId && member.Id != sheet.SecretaryId;
        Attendance attendance = scope.Record(
            new Attendance
            {
                RecordedIn = scope.Act.Id,
                SheetKey = sheet.Key,
                MemberId = member.Id,
                Came = isAway ? AttendanceKind.Excused : AttendanceKind.Present,
                Reason = isAway ? "Đi công tác" : null,
            }
        );
        return member with { Attendance = attendance, Called = member.Called with { Came = attendance.Came } };
    }

    private static AgendaItem[] Items(ActScope scope, OpenMeeting meeting)
    {
        bool isOver = meeting.Stage >= MeetingStage.Ended;
        (string Title, string Conclusion, ItemOutcome Outcome)[] items =
        [
            (
                "Kiểm điểm việc thực hiện nghị quyết tháng trước",
                "Chi bộ thống nhất các việc đã làm và giao tiếp việc tu sửa đường.",
                ItemOutcome.Concluded
            ),
            (
                "Học tập chuyên đề năm",
                "Mỗi đảng viên đăng ký một việc làm cụ thể trước cuối tháng.",
                ItemOutcome.Concluded
            ),
            ("Chuẩn bị đánh giá, xếp loại cuối năm", "Chưa đủ thời gian bàn.", ItemOutcome.CarriedOver),
        ];
        return
        [
            .. items.Select(
                (item, place) =>
                    scope.Record(
                        new AgendaItem
                        {
                            RecordedIn = scope.Act.Id,
                            SheetKey = meeting.Sheet.Key,
                            Place = place + 1,
                            Title = item.Title,
                            Source = AgendaSource.Added,
                            Outcome = isOver ? item.Outcome : ItemOutcome.Open,
                            Conclusion = isOver ? item.Conclusion : null,
                            IsSecret = false,
                            VotesFor = isOver && place == 1 ? meeting.Count.Voters : null,
                            VotesAgainst = isOver && place == 1 ? 0 : null,
                            Abstained = isOver && place == 1 ? 0 : null,
                        }
                    )
            ),
        ];
    }

    private static void Finish(ActScope scope, OpenMeeting meeting)
    {
        bool isApproved = meeting.Stage == MeetingStage.Approved;
        string text = MinutesText.Plain(MinutesText.Draft(meeting));
        scope.Record(
            new Minutes
            {
                RecordedIn = scope.Act.Id,
                SheetKey = meeting.Sheet.Key,
                Version = 1,
                Text = text,
                ChairApproved = isApproved ? meeting.Sheet.ChairId : null,
                SecretaryApproved = isApproved ? meeting.Sheet.SecretaryId : null,
                Hash = isApproved ? MinutesText.HashOf(text) : null,
            }
        );
        if (isApproved)
        {
            scope.Record(
                new WorkTask
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = meeting.Sheet.OrganisationId,
                    MemberId = meeting.Sheet.SecretaryId!.Value,
                    ForBody = Addressee.Government,
                    Title = "Tổng hợp đăng ký việc làm theo của đảng viên",
                    DueOn = meeting.Day.AddDays(14),
                    State = TaskState.Open,
                    Progress = 0,
                    SheetKey = meeting.Sheet.Key,
                }
            );
        }
    }

    private sealed record SampleMeeting(string Cell, MeetingKind Kind, DateOnly Day, MeetingStage Stage)
    {
        public DateOnly Month => new(Day.Year, Day.Month, 1);
    }
}
