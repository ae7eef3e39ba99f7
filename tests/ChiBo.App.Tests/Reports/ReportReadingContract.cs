using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports;
using ChiBo.App.Tests.Proposals;
using ChiBo.App.Tests.Quality;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Reports;

/// <summary>What a report counts and what it does not: what each engine must do.</summary>
public abstract class ReportReadingContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";

    [Fact]
    public async Task A_meeting_before_the_others_is_out_of_order_until_that_is_allowed_with_a_reason()
    {
        (await Text("2015", "meetings.order")).ShouldContain("chưa đúng thứ tự 1");
        int cell = await Cell(Agency);
        int member = await Ask(db => db.Members.Select(row => row.Id).FirstAsync());
        await Write(
            ActKind.MeetingWorked,
            scope =>
                scope.Record(
                    new OrderOverride
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = cell,
                        Month = new DateOnly(2015, 6, 1),
                        DecidedAt = new DateTime(2015, 6, 1, 8, 0, 0),
                        ByMemberId = member,
                        Reason = "Lũ",
                    }
                )
        );
        string text = await Text("2015", "meetings.order");
        text.ShouldContain("được phép, có lý do 1");
        text.ShouldNotContain("chưa đúng thứ tự");
    }

    [Fact]
    public async Task A_proposal_that_was_reopened_is_not_answered_and_is_late_on_the_day_after_its_new_one()
    {
        long key = await Ask(db =>
            db.Proposals.Where(row => row.SupersededIn == null && row.State == ProposalState.Answered)
                .Select(row => row.Key)
                .FirstAsync()
        );
        Proposal before = await Ask(db => db.Proposals.SingleAsync(row => row.Key == key && row.SupersededIn == null));
        string answered = $"{before.AnsweredOn!.Value.Year}";
        (await Keys(answered, "proposals.answered")).ShouldContain($"{key}");

        (await As<MoveProposal, Outcome<long>>(Secretary, move => move.Reopen(key, "Chưa làm"))).IsDone.ShouldBeTrue();
        (await Keys(answered, "proposals.answered")).ShouldNotContain($"{key}");
        DateOnly answerBy = await Ask(db =>
            db.Proposals.Where(row => row.Key == key && row.SupersededIn == null)
                .Select(row => row.AnswerBy)
                .SingleAsync()
        );
        Clock.Moved += TimeSpan.FromDays(answerBy.DayNumber - Today.DayNumber);
        (await Keys($"{answerBy.Year}", "proposals.late")).ShouldNotContain($"{key}");
        Clock.Moved += TimeSpan.FromDays(1);
        (await Keys($"{answerBy.Year}", "proposals.late")).ShouldContain($"{key}");
    }

    [Fact]
    public async Task A_comment_that_another_cell_asked_for_before_a_transfer_is_not_counted()
    {
        int agency = await Cell(Agency);
        int third = await Cell("X99001-C03");
        var moved = new DateOnly(2026, 3, 1);
        Membership roll = await Ask(db =>
            db.Memberships.AsNoTracking()
                .Include(row => row.Member)
                .FirstAsync(row =>
                    row.OrganisationId == third
                    && row.SupersededIn == null
                    && row.ValidTo == null
                    && row.Kind == MembershipKind.Main
                    && (row.ValidFrom == null || row.ValidFrom < moved)
                )
        );
        await Write(
            ActKind.FactsRecorded,
            scope =>
            {
                scope.Supersede(roll);
                scope.Record(roll.With(scope.Act, new Period(roll.ValidFrom, moved)));
                scope.Record(
                    new Membership
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = roll.MemberId,
                        OrganisationId = agency,
                        Kind = MembershipKind.Main,
                        ValidFrom = moved,
                    }
                );
                foreach ((int year, DateOnly asked) in new[] { (2024, moved.AddDays(-1)), (2023, moved) })
                {
                    scope.Record(
                        new ResidenceYear
                        {
                            RecordedIn = scope.Act.Id,
                            MemberId = roll.MemberId,
                            Outside = "Xã Mẫu khác",
                            Year = year,
                            AskedOn = asked,
                            DueOn = asked.AddDays(30),
                            IsTypedIn = false,
                        }
                    );
                }
            }
        );

        RecordSet counted = (await Draft("2026-q1", "residence.comments")).Grounds[0];
        counted.Records.Count(record => record.Key == roll.Member!.Code).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_reported_for_an_area_that_ended_within_the_period_still_counts()
    {
        int commune = await Ask(db => db.Units.Where(row => row.Code == "X99001").Select(row => row.Id).SingleAsync());
        var march = new DateOnly(2026, 3, 1);
        int member = await Ask(db => db.Members.Select(row => row.Id).FirstAsync());
        await Write(
            ActKind.AreaReported,
            scope =>
            {
                int unit = scope.NewUnit("X99001-T99").Id;
                scope.Record(
                    new UnitVersion
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = unit,
                        Kind = UnitKind.ResidentialArea,
                        Name = "Thôn Mẫu 99",
                        ParentId = commune,
                        ValidTo = new DateOnly(2026, 6, 1),
                    }
                );
                scope.Record(
                    new AreaReport
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = unit,
                        Month = march,
                        MemberId = member,
                        Attended = true,
                        ReportedAt = new DateTime(2026, 3, 20, 8, 0, 0),
                    }
                );
                scope.Record(
                    new AreaMatter
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = unit,
                        Month = march,
                        MemberId = member,
                        Topic = AreaTopic.Works,
                        IsNeed = true,
                        State = MatterState.Open,
                    }
                );
            }
        );

        (await Keys("2026", "areas.in-charge")).ShouldNotContain("X99001-T99");
        (await Keys("2026", "areas.reported")).ShouldContain("X99001-T99");
        (await Keys("2026", "needs.raised")).ShouldContain("X99001-T99");
        (await Keys("2026-q1", "areas.in-charge")).ShouldContain("X99001-T99");
    }

    [Fact]
    public async Task A_cell_is_called_what_it_was_called_last_also_when_its_first_name_has_no_first_day()
    {
        int committee = await Cell("X99001-DU");
        int district = await Cell("X99.H-HU");
        var renamed = new DateOnly(2020, 1, 1);
        await Write(
            ActKind.OrganisationRecorded,
            scope =>
            {
                int cell = scope.NewOrganisation("X99001-C99").Id;
                foreach (
                    (string name, int above, Period period) in new[]
                    {
                        ("Chi bộ Mẫu cũ", district, new Period(null, renamed)),
                        ("Chi bộ Mẫu mới", committee, Period.Since(renamed)),
                    }
                )
                {
                    scope.Record(
                        new OrganisationVersion
                        {
                            RecordedIn = scope.Act.Id,
                            OrganisationId = cell,
                            Kind = OrganisationKind.ResidentialCell,
                            Name = name,
                            ParentId = above,
                            UnitIds = [],
                            Period = period,
                        }
                    );
                }
            }
        );

        int number = await Cell("X99001-C99");
        (await Ask(db => ReportFile.Cell(db, "X99001-C99")))!.Name.ShouldBe("Chi bộ Mẫu mới");
        (await Ask(db => Rolls.CommitteeAbove(db, number, Today)))!.OrganisationId.ShouldBe(committee);
    }

    [Fact]
    public async Task Who_came_is_told_once_the_meeting_is_over()
    {
        int cell = await Cell(Agency);
        int member = await Ask(db => db.Members.Select(row => row.Id).FirstAsync());
        var month = new DateOnly(2026, 2, 1);
        int before = (await Draft("2026-q1", "meetings.attendance")).Records.Count;
        foreach (MeetingStage stage in (MeetingStage[])[MeetingStage.InSession, MeetingStage.Ended])
        {
            await Write(
                ActKind.MeetingWorked,
                scope =>
                {
                    MeetingRecord meeting = scope.Record(
                        new MeetingRecord
                        {
                            RecordedIn = scope.Act.Id,
                            OrganisationId = cell,
                            Month = month,
                            Kind = MeetingKind.Thematic,
                            State = MeetingState.Planned,
                        }
                    );
                    MeetingSheet sheet = scope.Record(
                        new MeetingSheet
                        {
                            RecordedIn = scope.Act.Id,
                            OrganisationId = cell,
                            Month = month,
                            Kind = MeetingKind.Thematic,
                            MeetingId = meeting.Id,
                            Stage = stage,
                        }
                    );
                    scope.Record(
                        new Attendance
                        {
                            RecordedIn = scope.Act.Id,
                            SheetKey = sheet.Key,
                            MemberId = member,
                            Came = AttendanceKind.Present,
                        }
                    );
                }
            );
            (await Draft("2026-q1", "meetings.attendance")).Records.Count.ShouldBe(
                stage < MeetingStage.Ended ? before : before + 1
            );
        }
    }

    [Fact]
    public async Task The_queries_do_not_grow_with_the_months()
    {
        using CountedQueries queries = await CountedQueries.Begin();
        await Open("2015");
        int quarter = await queries.Of(() => Open("2015-q2"));
        int year = await queries.Of(() => Open("2015"));

        quarter.ShouldBeGreaterThan(5);
        year.ShouldBe(quarter);
    }

    private async Task<OpenReport> Open(string period) =>
        (await As<ReportFile, OpenReport?>(Secretary, file => file.Open(Agency, period))).ShouldNotBeNull();

    private async Task<ReportSentence> Draft(string period, string code) =>
        (await Open(period)).Sentences.Single(sentence => sentence.Code == code).Draft.ShouldNotBeNull();

    private async Task<IEnumerable<string>> Keys(string period, string code) =>
        (await Draft(period, code)).Records.Select(record => record.Key);

    private async Task<string> Text(string period, string code) => (await Draft(period, code)).Text;
}

public sealed class ReportReadingOnSqliteTests() : ReportReadingContract(isOnPostgres: false);

public sealed class ReportReadingOnPostgresTests() : ReportReadingContract(isOnPostgres: true);
