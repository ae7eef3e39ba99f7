using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Reorganisations;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;
using ChiBo.Samples.Nation;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>
/// A campaign of a generated nation opens, submits, returns, submits again, accepts and closes, and a second one is compared with
/// it; districts look first where there are committees. The full nation runs in the bench.
/// </summary>
public abstract class CampaignOfTheNationContract : ReorganisationContract
{
    /// <summary>Two provinces, 22 districts.</summary>
    private const int Communes = 330;

    private static readonly DateOnly First = new(2016, 1, 1);
    private static readonly DateOnly Second = new(2020, 1, 1);
    private static readonly DateOnly Due = DateOnly
        .FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)
        .AddDays(30);

    private static readonly NationPlan Small = new(
        Seed: 6,
        LeastMembers: 30,
        MostMembers: 40,
        WithWork: false,
        MembersOfOtherCell: 1,
        LeastAreas: 2,
        LeastOfficials: 6,
        MostOfficials: 9
    );

    [Fact]
    public async Task The_nation_submits_returns_and_compares()
    {
        await Import(Nation(withCommittees: false));
        long first = await Open(null, null, First, null);
        (
            await Move(moving => moving.Submit(new WhichCommunes(first, null), "Phương án", Of(CampaignLevel.Commune)))
        ).ShouldBe(Communes);
        string[] some = [.. (await Show(first)).Lines.Take(40).Select(line => line.Code)];
        (await Move(moving => moving.Return(new WhichCommunes(first, some), "Sửa", Of(CampaignLevel.Opener)))).ShouldBe(
            40
        );
        (await Move(moving => moving.Submit(new WhichCommunes(first, null), null, Of(CampaignLevel.Commune)))).ShouldBe(
            40
        );
        int conforming = (await Show(first)).Lines.Count(line => line.Submitted!.Verdict == Verdict.Conforming);
        conforming.ShouldBeGreaterThan(0);
        (
            await Move(moving =>
                moving.Accept(new WhichCommunes(first, null) { OnlyConforming = true }, Of(CampaignLevel.Opener))
            )
        ).ShouldBe(conforming);
        (await Move(moving => moving.Accept(new WhichCommunes(first, null), Of(CampaignLevel.Opener)))).ShouldBe(
            Communes - conforming
        );
        await Close(first);

        long second = await Open(null, null, Second, first);
        (
            await Move(moving => moving.Submit(new WhichCommunes(second, null), null, Of(CampaignLevel.Commune)))
        ).ShouldBe(Communes);
        await using ChiBoContext db = Database.Open();
        ComparedCampaigns compared = await CompareCampaigns.Read(
            db,
            (await CampaignFile.Find(db, first))!,
            (await CampaignFile.Find(db, second))!,
            null
        );
        compared.Groups.Count.ShouldBe(22);
        (compared.Total.Before.Total, compared.Total.After.Total, compared.Total.NotInBoth).ShouldBe(
            (Communes, Communes, 0)
        );
        HoldsAgainstAPlainReview(compared, db);
    }

    [Fact]
    public async Task Where_a_district_committee_lies_between_it_looks_first_and_passes_on()
    {
        await Import(Nation(withCommittees: true));
        long key = await Open("TU-T01", "T01", First, null);
        ShownCampaign shown = await Show(key);
        shown.Lines.Count.ShouldBe(165);
        shown.Lines.ShouldAllBe(line => line.Row.BetweenId != null);
        HashSet<int> district = [shown.Lines[0].Row.BetweenId!.Value];
        (await Move(moving => moving.Submit(new WhichCommunes(key, null), null, Of(CampaignLevel.Commune)))).ShouldBe(
            165
        );
        (
            await Try(moving => moving.Accept(new WhichCommunes(key, [shown.Lines[0].Code]), Of(CampaignLevel.Opener)))
        ).Refusal.ShouldBeOfType<LevelBetweenComesFirst>();
        var ofDistrict = new WhichCommunes(key, null) { Between = district };
        (await Move(moving => moving.Accept(ofDistrict, Of(CampaignLevel.Between)))).ShouldBe(15);
        (
            await Try(moving => moving.Accept(ofDistrict, Of(CampaignLevel.Between)))
        ).Refusal.ShouldBeOfType<NothingToMove>();
        (await Move(moving => moving.Accept(new WhichCommunes(key, null), Of(CampaignLevel.Opener)))).ShouldBe(15);
        (await Show(key)).Lines.Count(line => line.Row.Stage == CommuneStage.Accepted).ShouldBe(15);
        (await Raise("TU-T01", "T01")).ShouldBeOfType<ScopeIsUnderReview>();
        (await Raise("TU-T02", "T01")).ShouldBeOfType<NotAScopeOfOnesOwn>();
        (await Raise("HU-T01.001", "T01")).ShouldBeOfType<NotAScopeOfOnesOwn>();
        (await Raise("TU-T01", "T01.001")).ShouldBeOfType<ScopeIsUnderReview>();
        (await Raise("HU-T01.001", "T01.001")).ShouldBeNull();
    }

    [Fact]
    public async Task A_committee_between_that_has_ended_is_passed_over_and_districts_are_told_apart_by_their_codes()
    {
        await Import(Nation(withCommittees: true));
        await BearTheSameName("T01.001", "T01.002");
        long key = await Open("TU-T01", "T01", First, null);
        (await Move(moving => moving.Submit(new WhichCommunes(key, null), null, Of(CampaignLevel.Commune)))).ShouldBe(
            165
        );
        ShownCampaign shown = await Show(key);
        shown.Lines.DistinctBy(line => line.Group).Count().ShouldBe(10);
        shown.Lines.DistinctBy(line => line.GroupCode).Count().ShouldBe(11);
        IReadOnlyList<CampaignLine> one = new CampaignFilter(null, null, "T01.001", false).Of(shown, Second);
        one.Count.ShouldBe(15);
        one.ShouldAllBe(line => line.Course.Next == CampaignLevel.Between);

        // A few communes are read by a statement of their own, and read the same.
        await using (ChiBoContext db = Database.Open())
        {
            HashSet<int> few = [.. one.Select(line => line.Row.UnitId)];
            ShownCampaign part = await CampaignFile.Read(db, shown.Row, few, Acts(db).Today);
            part.Lines.Select(line => (line.Code, line.Name, line.Group, line.Submitted))
                .ShouldBe(one.Select(line => (line.Code, line.Name, line.Group, line.Submitted)));
            part.Scope.ShouldBe(shown.Scope);
        }

        var which = new WhichCommunes(key, [.. one.Select(line => line.Code)]);
        (
            await Try(moving => moving.Accept(which, Of(CampaignLevel.Opener)))
        ).Refusal.ShouldBeOfType<LevelBetweenComesFirst>();
        await Change("HU-T01.001", (act, row) => [row.With(act, new Period(row.ValidFrom, Due.AddDays(-31)))]);
        (await Show(key)).Lines.Count(line => line.Course.Next == CampaignLevel.Opener).ShouldBe(15);
        (await Move(moving => moving.Accept(which, Of(CampaignLevel.Opener)))).ShouldBe(15);
    }

    [Fact]
    public async Task An_area_that_a_committee_served_once_is_not_its_own_any_more()
    {
        await Import(Nation(withCommittees: true));
        int other;
        await using (ChiBoContext db = Database.Open())
        {
            other = await db.Units.Where(unit => unit.Code == "T01.002").Select(unit => unit.Id).SingleAsync();
        }

        var moved = new DateOnly(2014, 1, 1);
        await Change(
            "HU-T01.001",
            (act, row) =>
                [
                    new OrganisationVersion
                    {
                        RecordedIn = act.Id,
                        OrganisationId = row.OrganisationId,
                        Kind = row.Kind,
                        Name = row.Name,
                        ParentId = row.ParentId,
                        UnitIds = [other],
                        Period = new Period(new DateOnly(2010, 1, 1), moved),
                    },
                    row.With(act, new Period(moved, null)),
                ]
        );
        (await Raise("HU-T01.001", "T01.002")).ShouldBeOfType<NotAScopeOfOnesOwn>();
        (await Raise("HU-T01.001", "T01.001")).ShouldBeNull();
    }

    /// <summary>A correction: two districts bear the name of the first, as several of the nation do.</summary>
    private async Task BearTheSameName(string first, string second) =>
        (
            await Act<bool>(
                new ActHeader(ActKind.FactsCorrected, null),
                async scope =>
                {
                    string name = await scope
                        .Db.UnitVersions.Where(one => one.Unit!.Code == first && one.SupersededIn == null)
                        .Select(one => one.Name)
                        .FirstAsync();
                    List<UnitVersion> rows = await scope
                        .Db.UnitVersions.AsNoTracking()
                        .Where(one => one.Unit!.Code == second && one.SupersededIn == null)
                        .ToListAsync();
                    foreach (UnitVersion row in rows)
                    {
                        scope.Supersede(row);
                        scope.Record(
                            new UnitVersion
                            {
                                RecordedIn = scope.Act.Id,
                                UnitId = row.UnitId,
                                Kind = row.Kind,
                                Name = name,
                                ParentId = row.ParentId,
                                Period = row.Period,
                            }
                        );
                    }

                    return true;
                }
            )
        ).IsDone.ShouldBeTrue();

    /// <summary>A correction of a committee: other versions in the place of its one.</summary>
    private async Task Change(string committee, Func<Act, OrganisationVersion, OrganisationVersion[]> versions) =>
        (
            await Act<bool>(
                new ActHeader(ActKind.FactsCorrected, null),
                async scope =>
                {
                    OrganisationVersion row = await scope
                        .Db.OrganisationVersions.AsNoTracking()
                        .SingleAsync(one => one.Organisation!.Code == committee && one.SupersededIn == null);
                    OrganisationVersion[] next = versions(scope.Act, row);
                    scope.Supersede(row);
                    next.ToList().ForEach(one => scope.Record(one));
                    return true;
                }
            )
        ).IsDone.ShouldBeTrue();

    /// <summary>What was frozen is what a review of the register says of that day.</summary>
    private static void HoldsAgainstAPlainReview(ComparedCampaigns compared, ChiBoContext db)
    {
        Reviewer reviewer = CampaignReview
            .Of(db, SnapshotReader.Read(db, KnownAt.Now), First, Language.English)
            .Reviewer;
        List<CommuneChange> plain =
        [
            .. Comparison.Between(
                reviewer.Review(reviewer.Snapshot.Communes(), First),
                reviewer.Review(reviewer.Snapshot.Communes(), Second)
            ),
        ];
        plain.ShouldNotBeEmpty();
        compared
            .Changes.Select(change =>
                (change.Change.Code, change.Change.Before, change.Change.After, change.Change.Changes.Count)
            )
            .ShouldBe(plain.Select(change => (change.Code, change.Before, change.After, change.Changes.Count)));
        compared.Total.Changed.ShouldBe(plain.Count(change => change.IsOfVerdict));
    }

    private static CampaignActor Of(CampaignLevel level) => CampaignActor.Program(level);

    private async Task<long> Open(string? opener, string? scope, DateOnly cutOff, long? with)
    {
        Outcome<OpenedCampaign> opened = await Opened(opener, scope, cutOff, with);
        opened.IsDone.ShouldBeTrue(opened.Refusal?.English);
        return opened.Value!.Key;
    }

    private async Task<Refusal?> Raise(string opener, string scope) =>
        (await Opened(opener, scope, First, null)).Refusal;

    private async Task<Outcome<OpenedCampaign>> Opened(string? opener, string? scope, DateOnly cutOff, long? with)
    {
        await using ChiBoContext db = Database.Open();
        using var cache = new RegisterCache();
        return await new OpenCampaign(db, Acts(db), cache).Handle(
            new NewCampaign($"Đợt {cutOff.Year}", opener, scope, cutOff, Due, with),
            Of(CampaignLevel.Opener)
        );
    }

    private async Task<int> Move(Func<MoveCommunes, Task<Outcome<MovedCommunes>>> move)
    {
        Outcome<MovedCommunes> moved = await Try(move);
        moved.IsDone.ShouldBeTrue(moved.Refusal?.English);
        return moved.Value!.Communes;
    }

    private async Task<Outcome<MovedCommunes>> Try(Func<MoveCommunes, Task<Outcome<MovedCommunes>>> move)
    {
        await using ChiBoContext db = Database.Open();
        using var cache = new RegisterCache();
        return await move(new MoveCommunes(db, Acts(db), cache));
    }

    private async Task Close(long key)
    {
        await using ChiBoContext db = Database.Open();
        (await new CloseCampaign(db, Acts(db)).Handle(key, Of(CampaignLevel.Opener))).IsDone.ShouldBeTrue();
        (await db.CampaignSubmissions.CountAsync(row => row.CampaignKey == key)).ShouldBe(Communes + 40);
    }

    private async Task<ShownCampaign> Show(long key)
    {
        await using ChiBoContext db = Database.Open();
        ReviewCampaign campaign = (await CampaignFile.Find(db, key))!;
        return await CampaignFile.Read(db, campaign, null, Acts(db).Today);
    }

    private RegisterActs Acts(ChiBoContext db) => new(db, TimeProvider.System, Database.Key);

    private static RegisterRows Nation(bool withCommittees)
    {
        IReadOnlyList<UnitRow> units = SyntheticNation.InventUnits(Communes);
        var all = new RegisterRows();
        foreach (RegisterRows part in SyntheticNation.Parts(units, Small))
        {
            CaoPhong2018.Add(all, part);
        }

        if (withCommittees)
        {
            foreach (UnitRow unit in units.Where(unit => unit.Kind is UnitKind.Province or UnitKind.District))
            {
                bool isProvince = unit.Kind == UnitKind.Province;
                all.Organisations.Add(
                    new OrganisationRow(
                        $"{(isProvince ? "TU" : "HU")}-{unit.Code}",
                        isProvince ? OrganisationKind.ProvincialCommittee : OrganisationKind.DistrictCommittee,
                        $"Cấp ủy {unit.Name}",
                        isProvince ? null : $"TU-{unit.ParentCode}",
                        [unit.Code],
                        new Period(unit.Period.From, null)
                    )
                );
            }
        }

        return all;
    }
}

public sealed class CampaignOfTheNationOnSqliteTests : CampaignOfTheNationContract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class CampaignOfTheNationOnPostgresTests : CampaignOfTheNationContract
{
    protected override Task<TestDatabase> Create() => OnPostgres();
}
