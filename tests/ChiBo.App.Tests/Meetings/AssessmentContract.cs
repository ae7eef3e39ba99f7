using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Meetings;

/// <summary>What a meeting says of itself, and the notice of what it concluded: what each engine must do.</summary>
public abstract class AssessmentContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Third = "X99001-C03";
    private const string Residential = "bi-thu-thon-3";

    [Fact]
    public async Task An_assessment_is_kept_with_its_sheet_and_stands_in_the_minutes_until_they_are_approved()
    {
        long key = await Held(90);
        (await Assess(key, await Told(key))).IsDone.ShouldBeTrue();
        MeetingAssessment kept = (await Meeting(key)).Assessment!;
        (kept.Form, kept.Version, kept.Points, kept.Grade).ShouldBe(("42-hd-btctw", 1, 100, "good"));
        kept.Answers.Single(one => one.Criterion == "attendance").ShouldBe(new("attendance", "full", "full", null));
        Minutes drafted = (await Meeting(key)).Minutes!;
        drafted.Text.ShouldContain("IV. KẾT THÚC\nChi bộ tự đánh giá buổi sinh hoạt: Tốt, 100/100 điểm (");
        drafted.Text.ShouldContain("mẫu tham khảo");

        // Once more, worse: the line is put in the place of the one before.
        AssessmentFields told = await Told(key);
        (await Assess(key, With(told, "minutes", "part"))).IsDone.ShouldBeTrue();
        string text = (await Meeting(key)).Minutes!.Text;
        text.ShouldContain("Khá, 95/100 điểm");
        text.Split("Chi bộ tự đánh giá").Length.ShouldBe(2);
        MinutesText.Draft(await Meeting(key)).ShouldContain("Khá, 95/100 điểm");

        await Approve(key);
        (await Assess(key, await Told(key))).Refusal!.Code.ShouldBe("not-at-this-stage");
        (await Meeting(key)).Assessment!.Points.ShouldBe(95);
    }

    [Fact]
    public async Task Whoever_differs_from_the_record_says_why()
    {
        long key = await Held(89);
        AssessmentFields told = await Told(key);
        told.Criteria["duration"].Level.ShouldBe("none");
        AssessmentFields better = With(told, "duration", "full");
        var refused = (await Assess(key, better)).Refusal.ShouldBeOfType<AssessmentNotPossible>();
        (refused.Field, refused.Code).ShouldBe(("remark-duration", "assessment-differs-unexplained"));
        refused.Vietnamese.ShouldContain("89 phút");
        (await Assess(key, With(told, "duration", "full", "Đồng hồ ghi sai"))).IsDone.ShouldBeTrue();
        (await Meeting(key))
            .Assessment!.Answers.Single(one => one.Criterion == "duration")
            .ShouldBe(new("duration", "full", "none", "Đồng hồ ghi sai"));
    }

    [Fact]
    public async Task A_sheet_of_another_day_a_missing_criterion_and_an_unknown_level_are_refused_and_nothing_is_kept()
    {
        long key = await Held(90);
        AssessmentFields told = await Told(key);
        int acts = await Ask(db => db.Acts.CountAsync());
        async Task<string> Refused(AssessmentFields fields) => (await Assess(key, fields)).Refusal!.Code;
        (await Refused(told with { Form = "12-hd-btctw" })).ShouldBe("assessment-form-not-in-force");
        (await Refused(told with { Version = 2 })).ShouldBe("assessment-form-not-in-force");
        (await Refused(With(told, "minutes", null))).ShouldBe("assessment-criterion-missing");
        (await Refused(With(told, "minutes", "excellent"))).ShouldBe("assessment-level-unknown");
        (await Refused(With(told, "weather", "full"))).ShouldBe("assessment-criterion-unknown");
        (await Refused(told with { Seen = told.Seen - 1 })).ShouldBe("meeting-changed-since");
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);
        (await Meeting(key)).Assessment.ShouldBeNull();
    }

    [Fact]
    public async Task What_the_record_does_not_show_is_not_filled_in()
    {
        long key = await Begun();
        OpenMeeting meeting = await Meeting(key);
        (await Grounds(meeting)).Keys.ShouldBe(["attendance"]);
        MeetingMember member = meeting.Members.First(one => one.IsToCome);
        await As<TakeAttendance, Outcome<long>>(
            Residential,
            take =>
                take.Handle(
                    key,
                    new Dictionary<string, CameFields> { [member.Code] = new(AttendanceKind.Absent, null) }
                )
        );
        // One of sixteen away without a reason: enough came, and yet.
        SeenCriterion seen = (await Grounds(await Meeting(key)))["attendance"];
        seen.Level.Id.ShouldBe("part");
        seen.Ground.Vietnamese.ShouldContain("1 người vắng không lý do");
    }

    [Fact]
    public async Task A_notice_of_the_conclusions_takes_the_next_number_once()
    {
        long key = await Held(90);
        (await Issue(key)).Refusal!.Code.ShouldBe("not-at-this-stage");
        await Approve(key);
        long document = (await Issue(key)).Value;
        (await Issue(key)).Refusal!.Code.ShouldBe("conclusion-notice-is-issued");
        IssuedDocument issued = await Ask(db => db.IssuedDocuments.SingleAsync(row => row.Key == document));
        (issued.TypeLetters, issued.Symbol, issued.SheetKey).ShouldBe(("TB", "01-TB/CB", key));
        issued.Body.ShouldContain("Nhất trí sửa đường");
        DocumentList.Read(issued).TypeName.ShouldBe("Thông báo");
        (
            await Ask(db => db.IssuedDocuments.CountAsync(row => row.SheetKey == key && row.TypeLetters == "TB"))
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Where_nothing_was_concluded_there_is_no_notice_and_no_number()
    {
        long key = await Held(90, isConcluded: false);
        await Approve(key);
        (await Issue(key)).Refusal!.Code.ShouldBe("nothing-concluded");
        (
            await Ask(db => db.IssuedDocuments.CountAsync(row => row.SheetKey == key && row.TypeLetters == "TB"))
        ).ShouldBe(0);
    }

    private Task<Outcome<long>> Issue(long key) =>
        As<IssueConclusionNotice, Outcome<long>>(Residential, issue => issue.Handle(key));

    private Task<Outcome<long>> Assess(long key, AssessmentFields fields) =>
        As<AssessMeeting, Outcome<long>>(Residential, assess => assess.Handle(key, fields));

    private async Task<OpenMeeting> Meeting(long key) =>
        (await As<MeetingReader, OpenMeeting?>(Residential, reader => reader.Find(key)))!;

    private Task<IReadOnlyDictionary<string, SeenCriterion>> Grounds(OpenMeeting meeting) =>
        As<AssessmentGrounds, IReadOnlyDictionary<string, SeenCriterion>>(
            Residential,
            grounds => grounds.Read(meeting, Guidance.Meetings.AssessmentForms.Embedded.On(meeting.Day)!)
        );

    /// <summary>What the record shows, and the best of what it does not show.</summary>
    private async Task<AssessmentFields> Told(long key)
    {
        OpenMeeting meeting = await Meeting(key);
        var form = Guidance.Meetings.AssessmentForms.Embedded.On(meeting.Day)!;
        IReadOnlyDictionary<string, SeenCriterion> seen = await Grounds(meeting);
        return new AssessmentFields(
            form.Id,
            form.Version,
            meeting.Sheet.Id,
            form.Criteria.ToDictionary(
                one => one.Id,
                one => new AssessedFields(seen.GetValueOrDefault(one.Id)?.Level.Id ?? "full", null)
            )
        );
    }

    private static AssessmentFields With(
        AssessmentFields told,
        string criterion,
        string? level,
        string? remark = null
    ) =>
        told with
        {
            Criteria = new Dictionary<string, AssessedFields>(told.Criteria)
            {
                [criterion] = new AssessedFields(level, remark),
            },
        };

    /// <summary>A meeting that is in session, with everybody there.</summary>
    private async Task<long> Begun()
    {
        var meeting = new NewMeeting(MeetingKind.Thematic, Today, new TimeOnly(0, 0));
        long key = (
            await As<StartMeeting, Outcome<long>>(Residential, start => start.AnewAnyway(Third, meeting))
        ).Value;
        (
            await As<DrawUpAgenda, Outcome<long>>(Residential, agenda => agenda.Add(key, "Sửa đường", false))
        ).IsDone.ShouldBeTrue();
        List<string> people =
        [
            .. (await Meeting(key)).Members.Where(one => one.Called.MayVote).Select(one => one.Code),
        ];
        (
            await As<RunMeeting, Outcome<long>>(
                Residential,
                run => run.Settle(key, "Nhà văn hóa", people[0], people[1])
            )
        ).IsDone.ShouldBeTrue();
        (await As<RunMeeting, Outcome<long>>(Residential, run => run.Begin(key))).IsDone.ShouldBeTrue();
        (await As<TakeAttendance, Outcome<long>>(Residential, take => take.Everybody(key))).IsDone.ShouldBeTrue();
        return key;
    }

    /// <summary>The same, held for so many minutes, with a conclusion that was voted upon.</summary>
    private async Task<long> Held(int minutes, bool isConcluded = true)
    {
        long key = await Begun();
        AgendaItem item = (await Meeting(key)).Items[0];
        if (isConcluded)
        {
            int voters = (await Meeting(key)).Count.Voters;
            var fields = new ItemFields(ItemOutcome.Concluded, "Nhất trí sửa đường", false)
            {
                Votes = new VoteTally(voters, 0, 0),
            };
            (
                await As<ConcludeItem, Outcome<long>>(
                    Residential,
                    conclude => conclude.Conclude(key, item.Key, item.Id, fields)
                )
            ).IsDone.ShouldBeTrue();
        }

        var end = new MeetingEnd(Today, new TimeOnly(0, 0), new TimeOnly(0, 0).AddMinutes(minutes));
        (await As<EndMeeting, Outcome<long>>(Residential, ending => ending.Handle(key, end))).IsDone.ShouldBeTrue();
        return key;
    }

    /// <summary>Chair and secretary approve; who they are is tested elsewhere.</summary>
    private async Task Approve(long key)
    {
        OpenMeeting meeting = await Meeting(key);
        await Write(
            Storage.Acts.ActKind.MeetingWorked,
            scope =>
            {
                scope.Revise(
                    meeting.Minutes!,
                    next =>
                    {
                        next.ChairApproved = meeting.Sheet.ChairId;
                        next.SecretaryApproved = meeting.Sheet.SecretaryId;
                        next.Hash = MinutesText.HashOf(next.Text);
                    }
                );
                scope.Revise(meeting.Sheet, next => next.Stage = MeetingStage.Approved);
            }
        );
    }
}

public sealed class AssessmentOnSqliteTests() : AssessmentContract(isOnPostgres: false);

public sealed class AssessmentOnPostgresTests() : AssessmentContract(isOnPostgres: true);
