using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Areas.Assigning;
using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Home;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Areas;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Work;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Areas;

/// <summary>Reports, matters, urging, erasing and who is in charge: the same on both engines. Each test has a month of its own.</summary>
public abstract class AreaHandlersContract(AreaServer server)
{
    private const string Officer = "phu-trach-thon-5";
    private const string AgencySecretary = "bi-thu-co-quan";
    private const string ResidentialSecretary = "bi-thu-thon-3";
    private const string Office = SampleInstallation.Office;
    private const string Area = "X99001-T05";
    private const string Other = "X99001-T06";

    private static readonly MatterWords Bridge = new(AreaTopic.Works, true, "Cầu hỏng, cần sửa.", Addressee.Government);
    private static readonly MatterWords Prices = new(AreaTopic.Livelihood, false, "Giá phân bón tăng.", null);

    [Fact]
    public async Task A_report_is_in_with_its_matters_and_their_words_for_two_years()
    {
        (MeetingMonth month, DateTime now) = At(1);
        long act = (await Report(month, Bridge, Prices)).Value;
        AreaLine line = await server.LineOf(Area, month);
        line.Standing.ShouldBe(AreaStanding.Reported);
        line.ReportedAt.ShouldBe(now);
        line.Attended.ShouldBe(true);
        (await Words(month)).ShouldBe(["Cầu hỏng, cần sửa.", "Giá phân bón tăng."]);
        (
            await server.Look(db =>
                db.MatterTexts.Where(text => text.Text == Bridge.Text)
                    .Where(text =>
                        db.AreaMatters.Any(matter => matter.Key == text.MatterKey && matter.Month == month.FirstDay)
                    )
                    .Select(text => text.EraseOn)
                    .SingleAsync()
            )
        ).ShouldBe(DateOnly.FromDateTime(now).AddMonths(24));
        Act recorded = await server.Look(db => db.Acts.SingleAsync(row => row.Id == act));
        (recorded.Kind, recorded.OrganisationCode, recorded.ActingFor).ShouldBe(
            (ActKind.AreaReported, "X99001-C05", null)
        );
    }

    [Fact]
    public async Task A_report_at_the_very_minute_of_the_meeting_is_late_and_a_change_leaves_it_so()
    {
        (MeetingMonth month, DateTime now) = At(2);
        DateTime meets = now.AddMinutes(10);
        server.SetTime(meets.AddMinutes(-1));
        (await Report(month, Bridge)).IsDone.ShouldBeTrue();
        server.SetTime(meets);
        (await TypedBack(Other, month, null)).IsDone.ShouldBeTrue();
        server.SetTime(meets.AddHours(3));
        (await server.LineOf(Other, month)).Standing.ShouldBe(AreaStanding.Reported);
        await AgencyMet(meets);
        (await server.LineOf(Area, month)).Standing.ShouldBe(AreaStanding.Reported);
        (await server.LineOf(Other, month)).Standing.ShouldBe(AreaStanding.Late);
        (await server.LineOf("X99001-T07", month)).Standing.ShouldBe(AreaStanding.Missing);

        (await Report(month, Prices)).IsDone.ShouldBeTrue();
        (await TypedBack(Other, month, null, Prices)).IsDone.ShouldBeTrue();
        (await server.LineOf(Area, month)).ReportedAt.ShouldBe(meets.AddMinutes(-1));
        (await server.LineOf(Other, month)).Standing.ShouldBe(AreaStanding.Late);
    }

    [Fact]
    public async Task What_is_no_longer_said_goes_with_its_words_and_what_is_proposed_stays()
    {
        (MeetingMonth month, _) = At(3);
        await Report(month, Bridge, Prices);
        (await Report(month, Bridge with { Text = "Cầu đã sửa tạm." })).IsDone.ShouldBeTrue();
        (await Words(month)).ShouldBe(["Cầu đã sửa tạm."]);
        (
            await server.Look(db =>
                db.MatterTexts.CountAsync(text =>
                    !db.AreaMatters.Any(row => row.Key == text.MatterKey && row.SupersededIn == null)
                )
            )
        ).ShouldBe(0);

        await server.Act<long>(
            ActKind.ProposalMoved,
            async scope =>
            {
                DateOnly first = month.FirstDay;
                AreaMatter matter = await scope.Db.AreaMatters.SingleAsync(row =>
                    row.Month == first && row.SupersededIn == null
                );
                scope.Revise(matter, next => next.State = MatterState.Proposed);
                return scope.Act.Id;
            }
        );
        (await Report(month, Prices)).Refusal.ShouldBeOfType<MatterIsProposed>();
        (await Words(month)).ShouldBe(["Cầu đã sửa tạm."]);
        (await Report(month, Bridge with { Text = "Cầu đã sửa tạm." }, Prices)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_may_not_report_is_told_why()
    {
        (MeetingMonth month, _) = At(4);
        (await Report(month, ResidentialSecretary)).Refusal.ShouldBeOfType<NoSuchArea>();
        (await Report(month, "dang-vien")).Refusal.ShouldBeOfType<NoSuchArea>();
        (await Report(month, Office)).Refusal.ShouldBe(new NotInChargeThen(month));
        (await Handle(Officer, Request(month) with { For = "X99001-M286" })).Refusal.ShouldBeOfType<MayNotTypeBack>();
        (await Handle(Office, Request(month) with { For = "X99001-M286" })).Refusal.ShouldBe(
            new NotInChargeThen(month)
        );
        MeetingMonth next = MeetingMonth.Of(month.FirstDay.AddMonths(1));
        (await Report(next, Officer)).Refusal.ShouldBe(new MonthHasNotBegun(next));
        (await server.LineOf(Area, month)).ReportedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_office_types_a_sheet_back_with_both_names_and_the_day_on_which_it_came()
    {
        (MeetingMonth month, DateTime now) = At(5);
        var today = DateOnly.FromDateTime(now);
        (await TypedBack(Other, month, today.AddDays(1))).Refusal.ShouldBeOfType<HandedOverThen>();
        (await TypedBack(Other, month, month.FirstDay.AddDays(-1))).Refusal.ShouldBeOfType<HandedOverThen>();
        long act = (await TypedBack(Other, month, today.AddDays(-1))).Value;
        AreaLine line = await server.LineOf(Other, month);
        line.ReportedAt.ShouldBe(today.AddDays(-1).ToDateTime(new TimeOnly(23, 59)));
        (
            await server.Look(db => db.Acts.Where(row => row.Id == act).Select(row => row.ActingFor).SingleAsync())
        ).ShouldBe(line.InCharge.Single().Name);
        (await Handle(Officer, Request(month) with { HandedOn = today })).Refusal.ShouldBeOfType<HandedOverThen>();
    }

    [Fact]
    public async Task Words_that_are_too_long_or_point_at_somebody_are_declined_and_nothing_is_recorded()
    {
        (MeetingMonth month, _) = At(6);
        MatterWords Said(string text) => Bridge with { Text = text };
        (await Report(month, Said(new string('a', 301)))).Refusal.ShouldBe(new WordsTooLong(301));
        (await Report(month, Said("Gọi 0912 345 678."))).Refusal.ShouldBe(
            new WordsPointAtSomebody(WordsDoubt.Telephone)
        );
        (await server.LineOf(Area, month)).ReportedAt.ShouldBeNull();
        (await Report(month, Said(new string('a', 300)))).IsDone.ShouldBeTrue();
        (
            await Handle(Officer, Request(month, Said("Đường dây nóng 0912 345 678.")) with { IsReviewed = true })
        ).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Urging_is_recorded_once_a_day_until_the_report_is_in()
    {
        (MeetingMonth month, DateTime now) = At(7);
        (await Urge(Officer, month)).Refusal.ShouldBeOfType<NoSuchArea>();
        (await Urge(ResidentialSecretary, month)).Refusal.ShouldBeOfType<NoSuchArea>();
        (
            await Urge(AgencySecretary, MeetingMonth.Of(month.FirstDay.AddMonths(1)))
        ).Refusal.ShouldBeOfType<MonthHasNotBegun>();
        long act = (await Urge(AgencySecretary, month)).Value;
        AreaLine line = await server.LineOf(Area, month);
        (line.UrgedAt, line.UrgedWords).ShouldBe((now, "Gửi sớm nhé."));
        (await server.Look(db => db.Acts.Where(row => row.Id == act).Select(row => row.Kind).SingleAsync())).ShouldBe(
            ActKind.Urged
        );
        (await Cards(now)).ShouldHaveSingleItem().Text.Vietnamese.ShouldBe("Chi ủy nhắc: Gửi sớm nhé.");
        server.SetTime(now.Date.AddHours(23).AddMinutes(59));
        (await Urge(Office, month)).Refusal.ShouldBeOfType<UrgedToday>();
        server.SetTime(now.Date.AddDays(1));
        (await Urge(Office, month)).IsDone.ShouldBeTrue();
        await Report(month, Prices);
        server.SetTime(now.Date.AddDays(2));
        (await Urge(Office, month)).Refusal.ShouldBeOfType<ReportIsIn>();
        (await Cards(now)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_residential_cell_raises_a_matter_of_its_own_area_alone()
    {
        (MeetingMonth month, _) = At(8);
        Task<Outcome<long>> Raise(string account, string area) =>
            server.By(account, all => all.GetRequiredService<RaiseMatter>().Handle(area, Bridge, isReviewed: false));
        (await Raise(ResidentialSecretary, Area)).Refusal.ShouldBeOfType<NoSuchArea>();
        (await Raise(Officer, Area)).Refusal.ShouldBeOfType<NoSuchArea>();
        (await Raise(ResidentialSecretary, "X99001-T03")).IsDone.ShouldBeTrue();
        AreaDigest digest = await server.Look(async db =>
            (await AreaDigest.Read(db, "X99001-CQ", month, month.LastDay))!
        );
        MatterLine matter = digest.Matters.ShouldHaveSingleItem();
        (matter.Area.Code, matter.By, matter.Text).ShouldBe(("X99001-T03", "Chi bộ thôn 3", Bridge.Text));
        digest.Open.Count.ShouldBe(12);
    }

    [Fact]
    public async Task Words_are_there_the_day_before_their_time_is_over_and_gone_on_the_day()
    {
        (MeetingMonth month, DateTime now) = At(9);
        await Report(month, Bridge with { Text = "Chỉ dẫn cá biệt ZQX." });
        async Task<int> Erase() =>
            await server.By(
                Office,
                all =>
                    new EraseTexts(
                        all.GetRequiredService<Storage.ChiBoContext>(),
                        all.GetRequiredService<RegisterActs>()
                    ).Run()
            );
        DateTime over = now.AddMonths(24);
        server.SetTime(over.Date.AddMinutes(-1));
        await Erase();
        (await Words(month)).ShouldBe(["Chỉ dẫn cá biệt ZQX."]);
        server.SetTime(over.Date);
        (await Erase()).ShouldBe(1);
        (await Erase()).ShouldBe(0);
        (await Words(month)).ShouldBe([null]);
        Act act = await server.Look(db => db.Acts.OrderByDescending(row => row.Id).FirstAsync());
        (act.Kind, act.Reason).ShouldBe((ActKind.TextsErased, "1"));
        AuditKey key = server.Services.GetRequiredService<AuditKey>();
        (await server.Look(db => AuditVerifier.Verify(db, key, null))).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_accepted_is_one_act_and_ends_what_was_so()
    {
        (MeetingMonth month, DateTime now) = At(10);
        DateOnly from = DateOnly.FromDateTime(now);
        var proposal = (AreaAssignmentProposal.Assigned)
            (
                await server.By(
                    AgencySecretary,
                    all =>
                        all.GetRequiredService<AreaProposals>()
                            .Make(
                                "X99001-CQ",
                                from,
                                new AssigningChoices { Home = HomeAreaPolicy.Avoided, Keeps = false }
                            )
                )
            )!;
        proposal.Lines.Length.ShouldBeGreaterThan(12);
        proposal.Lines.ShouldAllBe(line => line.Reasons.Length > 0);
        AcceptedLine[] lines = [.. proposal.Lines.Select(line => new AcceptedLine(line.Member.Code, line.Area.Code))];
        Task<Outcome<long>> Accept(string account, IEnumerable<AcceptedLine> accepted) =>
            server.By(
                account,
                all => all.GetRequiredService<AcceptAssignments>().Handle("X99001-CQ", [.. accepted], from)
            );
        (await Accept(Officer, lines)).Refusal.ShouldBeOfType<NoSuchArea>();
        (await Accept(AgencySecretary, lines.Where(line => line.Area != Area))).Refusal.ShouldBeOfType<ProposalIsOld>();
        (await Accept(AgencySecretary, [.. lines, new("X99001-M001", Area)])).Refusal.ShouldBeOfType<ProposalIsOld>();
        (
            await Accept(AgencySecretary, [.. lines, lines[0] with { Area = "X99001" }])
        ).Refusal.ShouldBeOfType<ProposalIsOld>();

        long act = (await Accept(AgencySecretary, lines)).Value;
        List<(string, string)> inCharge = await server.Look(async db =>
            (
                await db
                    .AreaAssignments.Known(Storage.Reading.KnownAt.Now)
                    .On(from)
                    .Select(row => new { Member = row.Member!.Code, Unit = row.Unit!.Code })
                    .ToListAsync()
            )
                .Select(row => (row.Member, row.Unit))
                .ToList()
        );
        inCharge.ShouldBe(lines.Select(line => (line.Member, line.Area)), ignoreOrder: true);
        (await server.Look(db => db.AreaAssignments.CountAsync(row => row.RecordedIn == act))).ShouldBeGreaterThan(0);
        (
            await server.By(
                AgencySecretary,
                all => all.GetRequiredService<AcceptAssignments>().Handle("X99001-CQ", lines, from.AddDays(1))
            )
        ).IsDone.ShouldBeTrue();
        (await server.Look(db => db.AreaAssignments.Where(row => row.RecordedIn > act).CountAsync())).ShouldBe(0);
        // Whoever is still in charge on some day of the month may report on it.
        (await Report(month, Prices)).IsDone.ShouldBeTrue();
    }

    /// <summary>The twentieth of a month that no other test has, nine o'clock.</summary>
    private (MeetingMonth Month, DateTime Now) At(int test)
    {
        Assert.SkipWhen(
            server is PostgresAreaServer && !PostgresTestDatabase.IsThere,
            "No PostgreSQL server was started."
        );
        DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        DateTime now = new DateOnly(today.Year, today.Month, 20).AddMonths(test).ToDateTime(new TimeOnly(9, 0));
        server.SetTime(now);
        return (MeetingMonth.Of(DateOnly.FromDateTime(now)), now);
    }

    private static ReportAreaRequest Request(MeetingMonth month, params MatterWords[] words) =>
        new(Area, month, Attended: true, words);

    private Task<Outcome<long>> Handle(string account, ReportAreaRequest request) =>
        server.By(account, all => all.GetRequiredService<ReportArea>().Handle(request));

    private Task<Outcome<long>> Report(MeetingMonth month, params MatterWords[] words) =>
        Handle(Officer, Request(month, words));

    private Task<Outcome<long>> Report(MeetingMonth month, string account) => Handle(account, Request(month, Prices));

    private async Task<Outcome<long>> TypedBack(
        string area,
        MeetingMonth month,
        DateOnly? on,
        params MatterWords[] words
    )
    {
        string member = (await server.LineOf(area, month)).InCharge[0].Code;
        return await Handle(Office, new ReportAreaRequest(area, month, true, words) { For = member, HandedOn = on });
    }

    private Task<Outcome<long>> Urge(string account, MeetingMonth month) =>
        server.By(account, all => all.GetRequiredService<UrgeReport>().Handle(Area, month, "Gửi sớm nhé."));

    private Task<IReadOnlyList<HomeCard>> Cards(DateTime now) =>
        server.By(
            Officer,
            all =>
                AreaHomeCards.Of(
                    all.GetRequiredService<Storage.ChiBoContext>(),
                    all.GetRequiredService<AreasInReach>(),
                    DateOnly.FromDateTime(now)
                )
        );

    private async Task AgencyMet(DateTime at)
    {
        var fields = new MeetingFields(DateOnly.FromDateTime(at), MeetingKind.Regular, MeetingState.Held)
        {
            StartsAt = TimeOnly.FromDateTime(at),
        };
        (
            await server.By(AgencySecretary, all => all.GetRequiredService<RecordMeeting>().Handle("X99001-CQ", fields))
        ).IsDone.ShouldBeTrue();
    }

    private Task<List<string?>> Words(MeetingMonth month) =>
        server.Look(async db =>
        {
            AreaUnit area = (await AreaUnits.Find(db, Area, month.LastDay))!;
            return (await MatterList.Read(db, [area], month, month)).Select(matter => matter.Text).ToList();
        });
}

public sealed class AreaHandlersOnSqliteTests(SqliteAreaServer server)
    : AreaHandlersContract(server),
        IClassFixture<SqliteAreaServer>;

public sealed class AreaHandlersOnPostgresTests(PostgresAreaServer server)
    : AreaHandlersContract(server),
        IClassFixture<PostgresAreaServer>;
