using ChiBo.App.Features.Accounts.Profile;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.Quality;
using ChiBo.App.Features.Quality.Burden;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Readers;
using ChiBo.App.Features.Support;
using ChiBo.App.Tests.Proposals;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Quality;

/// <summary>Quality over time, the page of the level above and the burden meter: what each engine must do.</summary>
public abstract class QualityContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const string Committee = "X99001-DU";
    private const string Third = "X99001-C03";

    [Fact]
    public async Task What_the_sample_tells_of_its_years_is_counted_and_what_it_does_not_tell_is_not_zero()
    {
        QualityMonths months = await Read(Agency, isAgency: true, new DateOnly(2017, 3, 1));

        months.Last.Count.ShouldBe(QualityMonths.MonthsShown);
        MonthQuality tooEarly = Of(months, 2015, 6);
        (tooEarly.Meeting, tooEarly.Order).ShouldBe((MeetingStanding.Held, OrderStanding.OutOfOrder));
        tooEarly.RecordedLateOn.ShouldBe(Today, "it was typed in years later");
        tooEarly.Regulations.ShouldBe(RegulationStanding.Incomplete);
        Of(months, 2016, 5).Order.ShouldBe(OrderStanding.InOrder);
        Of(months, 2015, 10).Regulations.ShouldBe(RegulationStanding.Complete);
        Of(months, 2016, 5).Resolutions.ShouldBeNull();
        Of(months, 2016, 9).Meeting.ShouldBe(MeetingStanding.NotThere, "dissolved and founded again");
        MonthQuality other = Of(await Read(Third, isAgency: false, new DateOnly(2017, 3, 1)), 2015, 6);
        (other.Meeting, other.Regulations).ShouldBe((MeetingStanding.Held, RegulationStanding.NotAsked));
    }

    [Fact]
    public async Task The_queries_do_not_grow_with_the_months_nor_with_the_cell()
    {
        using CountedQueries queries = await CountedQueries.Begin();
        int shortly = await queries.Of(() => Read(Agency, isAgency: true, new DateOnly(2014, 8, 1)));
        int years = await queries.Of(() => Read(Agency, isAgency: true, Today));
        int other = await queries.Of(() => Read(Third, isAgency: false, Today));

        shortly.ShouldBeGreaterThan(5);
        years.ShouldBe(shortly);
        other.ShouldBe(shortly);
    }

    [Fact]
    public async Task The_committee_sees_each_residential_cell_with_who_supports_it_and_what_came_of_it()
    {
        int committee = await Cell(Committee);
        int[] units = await Ask(db =>
            db.OrganisationVersions.Where(row => row.OrganisationId == committee && row.SupersededIn == null)
                .Select(row => row.UnitIds)
                .FirstAsync()
        );

        SupportBoard board = await As<CellSupport, SupportBoard>(Office, all => all.Read(committee, units, Today));

        board.Agencies.Select(one => one.Code).ShouldBe([Agency]);
        board.Lines.Count.ShouldBe(12);
        board.Lines.ShouldAllBe(line => line.InCharge.Count == 1 && line.Strength != null);
        SupportLine third = board.Lines.Single(line => line.Code == Third);
        third.Strength!.Now.Announced.ShouldBe(9);
        third.Meeting.ShouldBe(MeetingStanding.NothingRecorded);
        third.Outcome.ShouldBe(new AreaOutcome(2, 4, 1, 1, 0));
        board.Lines.Single(line => line.Code == "X99001-C08").Outcome.CarriedOut.ShouldBe(1);
    }

    [Fact]
    public async Task A_cell_founded_this_month_is_on_the_board_and_was_not_there_in_the_last()
    {
        int committee = await Cell(Committee);
        await Write(
            ActKind.RegisterImported,
            scope =>
            {
                foreach (
                    (string code, OrganisationKind kind) in new[]
                    {
                        ("X99001-C98", OrganisationKind.ResidentialCell),
                        ("X99001-C99", OrganisationKind.AgencyCell),
                    }
                )
                {
                    scope.Record(
                        new OrganisationVersion
                        {
                            RecordedIn = scope.Act.Id,
                            OrganisationId = scope.NewOrganisation(code).Id,
                            Kind = kind,
                            Name = "Chi bộ Mẫu mới",
                            ParentId = committee,
                            UnitIds = [],
                            ValidFrom = Today,
                        }
                    );
                }
            }
        );

        SupportBoard board = await As<CellSupport, SupportBoard>(Office, all => all.Read(committee, [], Today));
        board.Agencies.Select(one => one.Code).ShouldBe([Agency, "X99001-C99"], ignoreOrder: true);
        board.Lines.Single(line => line.Code == "X99001-C98").Meeting.ShouldBe(MeetingStanding.NotThere);
        SupportBoard before = await As<CellSupport, SupportBoard>(
            Office,
            all => all.Read(committee, [], Today.AddDays(-1))
        );
        before.Lines.ShouldNotContain(line => line.Code == "X99001-C98");
    }

    [Fact]
    public async Task The_district_sees_its_communes_by_sets()
    {
        int district = await Cell("X99.H-HU");
        var all = await As<CommuneSupport, IReadOnlyList<(int, string, string)>>(
            "ban-to-chuc",
            support => support.Under(district, "xa mau", Today)
        );

        SupportCommune commune = (
            await As<CommuneSupport, IReadOnlyList<SupportCommune>>("ban-to-chuc", one => one.Read(all, Today))
        ).ShouldHaveSingleItem();

        commune.Verdict.ShouldNotBeNull();
        (commune.Met, commune.Unrecorded).ShouldBe((new Portion(0, 0), 12));
        commune.InCharge.ShouldBe(new Portion(12, 12));
        commune.Outcome.CarriedOut.ShouldBe(1);
    }

    [Fact]
    public async Task An_inspection_from_above_is_seen_and_worked_on_by_the_office_alone_until_it_names_the_cell()
    {
        (await Plan("bi-thu-co-quan", Third)).Refusal.ShouldBeOfType<NotBelowTheCommittee>();
        (await Plan(Office, "khong-co")).Refusal.ShouldBeOfType<NotBelowTheCommittee>().Vietnamese.ShouldContain("I.2");
        long key = (await Plan(Office, Agency)).Value;

        (await Sees(Office)).ShouldContain(key);
        (await Sees(Secretary)).ShouldNotContain(key);
        int secretary = await Ask(db =>
            db.Users.Where(user => user.UserName == Secretary).Select(user => user.Id).SingleAsync()
        );
        (
            await As<NameReaders, Outcome<long>>(Office, all => all.Add(CaseKind.Inspection, key, secretary))
        ).IsDone.ShouldBeTrue();
        (await Sees(Secretary)).ShouldContain(key);
        (
            await As<MoveInspection, Outcome<long>>(Secretary, all => all.Drop(key, "Không cần nữa"))
        ).Refusal.ShouldBeOfType<NotYourCase>("who is inspected looks");
    }

    [Fact]
    public async Task Whoever_is_on_the_roll_of_the_inspected_cell_is_neither_named_nor_opens_the_case()
    {
        int inspected = await Ask(db =>
            db.Memberships.Where(row =>
                    row.Organisation!.Code == Third && row.SupersededIn == null && row.ValidTo == null
                )
                .Select(row => row.MemberId)
                .FirstAsync()
        );
        int office = await Ask(db =>
            db.Users.Where(user => user.UserName == Office).Select(user => user.Id).SingleAsync()
        );
        long before = (await Plan(Office, Third)).Value;
        (await Sees(Office)).ShouldContain(before);
        await Ask(db =>
            db.Users.Where(user => user.Id == office)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.MemberId, inspected))
        );
        (await Plan(Office, Third)).Refusal.ShouldBeOfType<OwnCase>();
        (await Plan(Office, Agency)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task What_an_inspection_from_above_recommends_is_followed_up_by_its_team_and_is_overdue_on_the_day_after()
    {
        long key = (await Plan(Office, Third)).Value;
        int committee = await Cell(Committee);
        IReadOnlyList<CellMember> team = await As<CellPeople, IReadOnlyList<CellMember>>(
            Office,
            people => people.Holding(committee, Today)
        );
        int stranger = await Ask(db =>
            db.Members.Where(row => row.Code == "X99001-M057").Select(row => row.Id).SingleAsync()
        );
        (
            await As<MoveInspection, Outcome<long>>(Office, all => all.Begin(key, Today, [stranger]))
        ).IsDone.ShouldBeFalse("nobody of the committee");
        await Step(all => all.Begin(key, Today, [team[0].Id]));
        await Step(all =>
            all.Conclude(
                key,
                new InspectionConclusion(Today, Today.AddDays(3), null, "Cần ghi sổ đủ", "Ghi sổ đủ", null)
            )
        );
        Clock.Moved += TimeSpan.FromDays(3);
        (await Overdue(key)).ShouldBeNull();
        Clock.Moved += TimeSpan.FromDays(1);
        (await Overdue(key)).ShouldBe(Today);
        await Step(all => all.Mend(key, Today, team[0].Id, "Đã xem sổ"));
        (await Overdue(key)).ShouldBeNull();
    }

    [Fact]
    public async Task Fields_are_added_up_by_month_and_feature_for_oneself_and_for_a_cell_and_erased_after_24_months()
    {
        int cell = await Cell(Agency);
        await Fill(new FormCount(2, 5));
        await Fill(new FormCount(1, 0));
        await Fill(default);
        await As<BurdenBook, int>(
            Secretary,
            async book =>
            {
                await book.Add(typeof(AccountPage), new FormCount(3, 0));
                return 0;
            }
        );

        BurdenLine own = (await Own(Secretary)).ShouldHaveSingleItem();
        (own.Feature, own.Typed, own.Reused).ShouldBe(("Organisations", 3, 5));
        (await Own(Office)).ShouldBeEmpty("nobody sees those of another");
        BurdenLine sum = (
            await As<BurdenSums, IReadOnlyList<BurdenLine>>(Office, sums => sums.OfCell(cell))
        ).ShouldHaveSingleItem();
        (sum.Feature, sum.Typed, sum.Reused).ShouldBe(("", 3, 5));
        DateOnly month = own.Month;
        (await Erase(month.AddMonths(FormBurden.KeptMonths).AddDays(-1))).ShouldBe(0);
        (await Erase(month.AddMonths(FormBurden.KeptMonths))).ShouldBe(1);
    }

    private static MonthQuality Of(QualityMonths months, int year, int month) =>
        months.All.Single(one => one.Month.Year == year && one.Month.Month == month);

    private async Task<QualityMonths> Read(string cell, bool isAgency, DateOnly day)
    {
        int id = await Cell(cell);
        return await As<CellQuality, QualityMonths>(Office, all => all.Read(id, isAgency, day, KnownAt.Now));
    }

    private Task<Outcome<long>> Plan(string account, string cell) =>
        As<PlanInspection, Outcome<long>>(
            account,
            all =>
                all.Handle(
                    new PlanInspectionRequest(cell, Today.Year, InspectionKind.Inspection, null, Today, "Chế độ họp")
                    {
                        Committee = Committee,
                    }
                )
        );

    private async Task<IEnumerable<long>> Sees(string account) =>
        (await As<CaseReach, IReadOnlyList<CasePlace>>(account, all => all.Seen(CaseKind.Inspection))).Select(place =>
            place.Key
        );

    private async Task Step(Func<MoveInspection, Task<Outcome<long>>> step) =>
        (await As(Office, step)).IsDone.ShouldBeTrue();

    private async Task<DateOnly?> Overdue(long key)
    {
        int committee = await Cell(Committee);
        IReadOnlyList<CaseLine> lines = await As<CaseList, IReadOnlyList<CaseLine>>(
            Office,
            all => all.InspectionsBy(committee)
        );
        return lines.Single(line => line.Path == CaseList.PathOf(CaseKind.Inspection, key)).LateSince;
    }

    private Task Fill(FormCount count) =>
        As<BurdenBook, int>(
            Secretary,
            async book =>
            {
                await book.Add(typeof(MeetingsPage), count);
                return 0;
            }
        );

    private Task<IReadOnlyList<BurdenLine>> Own(string account) =>
        As<BurdenSums, IReadOnlyList<BurdenLine>>(account, sums => sums.Own());

    private Task<int> Erase(DateOnly today) =>
        Ask(db => RetentionRules.Burdens.Erase(db, new RetentionMoment(today, today.ToDateTime(TimeOnly.MinValue))));
}

public sealed class QualityOnSqliteTests() : QualityContract(isOnPostgres: false);

public sealed class QualityOnPostgresTests() : QualityContract(isOnPostgres: true);
