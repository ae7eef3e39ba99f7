using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Access;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>Where campaigns have edges: roles above the commune, communes that come and go, revisions that were not seen.</summary>
public abstract class CampaignEdgesContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Board = "ban-to-chuc";
    private const string Other = "quan-tri";
    private const string Commune = "X99001";
    private const string New = "X99002";
    private const long Sample = 1;

    [Fact]
    public async Task The_office_of_a_committee_above_accepts_but_does_not_submit()
    {
        await Give(Other, Role.PartyCommitteeOffice, "X99.H-HU");
        long key = await Begin(Today.AddDays(-26));
        (await Submit(key, account: Other)).Refusal.ShouldBeOfType<NotYourCampaignStep>();
        (await See(Other, key))!.IsOpener.ShouldBeTrue();
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Other, desk => desk.Plan(key, Commune, "Kế hoạch", null))
        ).Refusal.ShouldBeOfType<NotYourCampaignStep>();
        (await Submit(key)).IsDone.ShouldBeTrue();
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Other, desk => desk.Accept(key, Commune, null))
        ).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Communes_of_the_cut_off_day_take_the_place_of_those_merged_since_the_opening()
    {
        long key = await Begin(Today.AddDays(5));
        (await Listing(key)).ShouldBeFalse();
        Clock.Moved += TimeSpan.FromDays(5);
        await Merge(new MergedOrganisation("X99001-DU"));

        // The old commune is still listed: it is not frozen as one without an agency cell.
        (await Submit(key)).Refusal.ShouldBe(new NotInTheCampaign(Commune));
        ShownCampaign shown = (await See(Office, key))!;
        shown.Lines.Select(line => (line.Code, line.Row.Stage)).ShouldBe([(New, CommuneStage.Waiting)]);
        ListChanges changes = await Ask(db =>
            ListChanges.Read(db, shown.Row, shown.Lines.Select(line => line.Row.UnitId).ToHashSet(), seesAll: true)
        );
        changes.Added.ShouldBe(["Xã Mới"]);
        changes.TakenOff.ShouldBe(["Xã Mẫu"]);
        (await Listing(key)).ShouldBeFalse();
        (await Submit(key, New)).IsDone.ShouldBeTrue();
        CampaignSubmission frozen = await Ask(db => db.CampaignSubmissions.SingleAsync(row => row.CampaignKey == key));
        (frozen.Name, frozen.FactsHash.Length).ShouldBe(("Xã Mới", 64));
        ((Verdict)frozen.Verdict).ShouldNotBe(Verdict.NoAgencyCell);
    }

    [Fact]
    public async Task The_list_comes_into_line_without_anybody_who_moves()
    {
        long key = await Begin(Today.AddDays(5));
        Clock.Moved += TimeSpan.FromDays(5);
        await Merge(new MergedOrganisation("X99001-DU"));
        (await As<CampaignListing, int>(Board, list => list.BringAllIntoLine())).ShouldBe(1);
        (await See(Office, key))!.Lines.Single().Code.ShouldBe(New);
        (await As<CampaignListing, int>(Board, list => list.BringAllIntoLine())).ShouldBe(0);
        Act act = await Ask(db => db.Acts.OrderByDescending(one => one.Id).FirstAsync());
        (act.Kind, act.AccountId, act.Reason).ShouldBe((ActKind.CampaignRun, null, "Đợt 1"));
    }

    [Fact]
    public async Task A_commune_that_ended_after_the_cut_off_day_is_submitted_by_who_holds_its_area_today()
    {
        long key = await Begin(Today.AddDays(-26));
        await Merge(new MergedOrganisation("X99002-DU"));
        await Give(Other, Role.PartyCommitteeOffice, "X99002-DU");
        (await Submit(key)).IsDone.ShouldBeFalse();
        (await See(Other, key))!.Lines.Select(line => line.Code).ShouldBe([Commune]);
        (await As<CampaignParts, CampaignPart?>(Other, parts => parts.Open(key, Commune)))!.IsOwnTurn.ShouldBeTrue();
        (await Submit(key, account: Other)).IsDone.ShouldBeTrue();
        CampaignSubmission frozen = await Ask(db => db.CampaignSubmissions.SingleAsync(row => row.CampaignKey == key));
        ((Verdict)frozen.Verdict).ShouldNotBe(Verdict.NoAgencyCell);
    }

    [Fact]
    public async Task A_returned_commune_that_was_not_there_by_a_correction_does_not_submit_again()
    {
        DateOnly cutOff = Today.AddDays(-26);
        long key = await Begin(cutOff);
        (await Submit(key)).IsDone.ShouldBeTrue();
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Board, desk => desk.Return(key, Commune, "Sửa", null))
        ).IsDone.ShouldBeTrue();
        List<UnitVersion> rows = await Ask(db =>
            db.UnitVersions.AsNoTracking()
                .Where(row => row.Unit!.Code == Commune && row.SupersededIn == null && row.ValidTo == null)
                .ToListAsync()
        );
        await Write(
            ActKind.FactsCorrected,
            scope =>
                scope.Shorten(
                    rows.Single(),
                    act => new UnitVersion
                    {
                        RecordedIn = act.Id,
                        UnitId = rows[0].UnitId,
                        Kind = rows[0].Kind,
                        Name = rows[0].Name,
                        ParentId = rows[0].ParentId,
                        CommuneKind = rows[0].CommuneKind,
                        Period = new Period(rows[0].ValidFrom, cutOff.AddDays(-10)),
                    }
                )
        );
        (await Submit(key)).Refusal.ShouldBe(new NoSuchCommuneThen(Commune, cutOff));
        (await See(Board, key))!.Lines.Single().Row.Stage.ShouldBe(CommuneStage.Returned);
        (await Ask(db => db.CampaignSubmissions.CountAsync(row => row.CampaignKey == key))).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_marked_a_commune_before_it_was_submitted_again_does_not_accept_what_was_not_seen()
    {
        long key = await Begin(Today.AddDays(-26));
        (await Submit(key)).IsDone.ShouldBeTrue();
        Dictionary<string, long> seen = new() { [Commune] = (await See(Board, key))!.Lines.Single().Row.Id };
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Board, desk => desk.Return(key, Commune, "Sửa", null))
        ).IsDone.ShouldBeTrue();
        (await Submit(key)).IsDone.ShouldBeTrue();
        (await AcceptMarked(key, seen)).Refusal.ShouldBeOfType<CampaignMovedSince>();
        seen[Commune] = (await See(Board, key))!.Lines.Single().Row.Id;
        (await AcceptMarked(key, seen)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_two_who_submit_at_once_one_wins()
    {
        long key = await Begin(Today.AddDays(-26));
        Outcome<MovedCommunes>[] both = await Task.WhenAll(Task.Run(() => Submit(key)), Task.Run(() => Submit(key)));
        both.Count(outcome => outcome.IsDone).ShouldBe(1);
        both.Single(outcome => !outcome.IsDone).Refusal.ShouldBeOfType<SubmittedAlready>();
        (await Ask(db => db.CampaignSubmissions.CountAsync(row => row.CampaignKey == key))).ShouldBe(1);
    }

    [Fact]
    public async Task A_plan_that_was_cleared_is_not_submitted()
    {
        long key = await Begin(Today.AddDays(-26));
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Office, desk => desk.Plan(key, Commune, "Bổ sung", null))
        ).IsDone.ShouldBeTrue();
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Office, desk => desk.Submit(key, Commune, "", null))
        ).IsDone.ShouldBeTrue();
        (await Ask(db => db.CampaignSubmissions.SingleAsync(row => row.CampaignKey == key))).Plan.ShouldBeNull();
    }

    [Fact]
    public async Task Of_a_campaign_out_of_reach_nobody_learns_that_it_is_there_and_a_closed_one_keeps_its_comparison()
    {
        await Write(
            ActKind.CampaignRun,
            scope =>
                scope.Record(
                    new ReviewCampaign
                    {
                        RecordedIn = scope.Act.Id,
                        Name = "Nơi khác",
                        CutOffOn = Today,
                        DueOn = Today,
                        State = CampaignState.Open,
                        OpenedOn = Today,
                    }
                )
        );
        long foreign = await Ask(db => db.ReviewCampaigns.MaxAsync(row => row.Key));
        await CloseSample();
        (await Open(Today.AddDays(-26), foreign)).Refusal.ShouldBeOfType<NotAnEarlierCampaign>();
        (await Open(Today.AddDays(-26), 999)).Refusal.ShouldBeOfType<NotAnEarlierCampaign>();
        long key = (await Open(Today.AddDays(-26), null)).Value!.Key;
        (await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(key))).IsDone.ShouldBeTrue();
        (
            await As<CampaignDesk, Outcome<long>>(Board, desk => desk.Compare(key, Sample))
        ).Refusal.ShouldBeOfType<CampaignIsClosed>();
    }

    private async Task CloseSample() =>
        (await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(Sample))).IsDone.ShouldBeTrue();

    private async Task<long> Begin(DateOnly cutOff)
    {
        await CloseSample();
        return (await Open(cutOff, null)).Value!.Key;
    }

    private Task<Outcome<OpenedCampaign>> Open(DateOnly cutOff, long? with) =>
        As<CampaignDesk, Outcome<OpenedCampaign>>(
            Board,
            desk => desk.Open(new NewCampaign("Đợt 1", null, "X99.H", cutOff, Today.AddDays(14), with))
        );

    private Task<ShownCampaign?> See(string account, long key) =>
        As<CampaignFile, ShownCampaign?>(account, file => file.Open(key));

    private Task<bool> Listing(long key) => As<CampaignListing, bool>(Board, list => list.BringIntoLine(key));

    private Task<Outcome<MovedCommunes>> Submit(long key, string commune = Commune, string account = Office) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Submit(key, commune, null, null));

    private Task<Outcome<MovedCommunes>> AcceptMarked(long key, Dictionary<string, long> seen) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(Board, desk => desk.Accept(key, [.. seen.Keys], seen, false));

    private async Task Give(string account, Role role, string organisation)
    {
        int user = await Ask(db => db.Users.Where(one => one.UserName == account).Select(one => one.Id).SingleAsync());
        int where = await Cell(organisation);
        await Write(
            ActKind.RoleGranted,
            scope =>
                scope.Record(
                    new RoleGrant
                    {
                        RecordedIn = scope.Act.Id,
                        AccountId = user,
                        Role = role,
                        OrganisationId = where,
                        Period = Period.Since(Today),
                    }
                )
        );
    }

    /// <summary>The commune becomes another as of today, with its residential areas and its agency cell.</summary>
    private async Task Merge(MergedOrganisation committee)
    {
        var what = new Reorganisation(
            Today,
            [
                new MergeUnits([Commune], new NewUnit(New, "Xã Mới"))
                {
                    Committee = committee,
                    Continue = [Continuing.All],
                },
            ]
        );
        PlannedReorganisation plan = (
            await As<ChiBoContext, Outcome<PlannedReorganisation>>(
                Office,
                db => new ReorganisationReading(db).Plan(what)
            )
        ).Value!;
        Outcome<RecordedReorganisation> done = await As<RecordReorganisation, Outcome<RecordedReorganisation>>(
            Office,
            record => record.Handle(what, plan.Plan)
        );
        done.IsDone.ShouldBeTrue(done.Refusal?.English);
    }
}

public sealed class CampaignEdgesOnSqliteTests() : CampaignEdgesContract(isOnPostgres: false);

public sealed class CampaignEdgesOnPostgresTests() : CampaignEdgesContract(isOnPostgres: true);
