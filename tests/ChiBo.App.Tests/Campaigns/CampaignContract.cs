using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Home;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>A review campaign (III.2-a) of the sample district: what each engine must do.</summary>
public abstract class CampaignContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Board = "ban-to-chuc";
    private const string Commune = "X99001";
    private const long Sample = 1;

    private DateOnly CutOff => Today.AddDays(-26);

    [Fact]
    public async Task It_is_opened_submitted_returned_corrected_accepted_and_closed()
    {
        long key = await Begin();
        ShownCampaign shown = (await See(Board, key))!;
        shown.Lines.Select(line => (line.Code, line.Row.Stage)).ShouldBe([(Commune, CommuneStage.Waiting)]);
        shown.Lines[0].Row.BetweenId.ShouldBeNull();

        (await Accept(key)).Refusal.ShouldBeOfType<NotSubmittedYet>();
        (await Submit(key, "Bổ sung đảng viên")).IsDone.ShouldBeTrue();
        (await Submit(key, null)).Refusal.ShouldBeOfType<SubmittedAlready>();
        (await Return(key, " ")).Refusal.ShouldBeOfType<ReturnedWithoutComment>();
        (await Return(key, "Thiếu ngày chính thức")).IsDone.ShouldBeTrue();
        (await See(Office, key))!.Lines[0].Row.Comment.ShouldBe("Thiếu ngày chính thức");
        (await Submit(key, null)).IsDone.ShouldBeTrue();
        (await Accept(key)).IsDone.ShouldBeTrue();
        (await Return(key, "Nghĩ lại")).Refusal.ShouldBeOfType<AcceptedAlready>();
        (await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(key))).Value.ShouldBe(0);
        (await Accept(key)).Refusal.ShouldBeOfType<CampaignIsClosed>();

        List<CampaignSubmission> kept = await Ask(db => db.CampaignSubmissions.OrderBy(row => row.Id).ToListAsync());
        kept.Select(row => (row.Turn, row.Plan)).ShouldBe([(1, "Bổ sung đảng viên"), (2, "Bổ sung đảng viên")]);
        IReadOnlyList<Finding> findings = FrozenEvidence.Read(kept[1].Evidence);
        findings.Count(finding => finding.Outcome == Outcome.Fail).ShouldBe(kept[1].Failures);
        findings.SelectMany(finding => finding.Counted).ShouldNotBeEmpty();
        kept[1].FactsHash.Length.ShouldBe(64);
        (await Ask(db => db.CampaignCommunes.CountAsync(row => row.CampaignKey == key))).ShouldBe(5);
    }

    [Fact]
    public async Task What_was_submitted_stays_though_the_register_changes_and_the_page_says_so()
    {
        long key = await Begin();
        (await Submit(key, null)).IsDone.ShouldBeTrue();
        CampaignPart before = (await Part(Board, key))!;
        before.ChangedSince.ShouldBeNull();
        string evidence = before.Frozen!.Evidence;

        // Everybody leaves the cell of hamlet 3, as of long before the cut-off day.
        await EndMemberships("X99001-C03", CutOff.AddDays(-40));
        CampaignPart after = (await Part(Board, key))!;
        after.Frozen!.Evidence.ShouldBe(evidence);
        after.ChangedSince!.Changes.ShouldContain(change =>
            change.Rule == Rule.ResidentialCellNineOfficialMembers && change.Subject == "X99001-C03"
        );
        await Should.ThrowAsync<Exception>(() =>
            Ask(db => db.Database.ExecuteSqlRawAsync("UPDATE campaign_submissions SET evidence = '[]'"))
        );
        await Should.ThrowAsync<Exception>(() =>
            Ask(db => db.Database.ExecuteSqlRawAsync("DELETE FROM campaign_submissions"))
        );
    }

    [Fact]
    public async Task Nobody_acts_on_a_level_that_is_not_theirs()
    {
        long key = await Begin();
        foreach (string account in (string[])[Board, Secretary, Government, "bi-thu-thon-3", "dang-vien", "quan-tri"])
        {
            (await Submit(key, null, account)).IsDone.ShouldBeFalse(account);
        }

        (await Submit(key, null)).IsDone.ShouldBeTrue();
        foreach (string account in (string[])[Office, Secretary, Government, "bi-thu-thon-3", "dang-vien", "quan-tri"])
        {
            (await Accept(key, account)).IsDone.ShouldBeFalse(account);
            (await Return(key, "Sửa", account)).IsDone.ShouldBeFalse(account);
            (await Open("Đợt khác", account: account)).IsDone.ShouldBeFalse(account);
            (await As<CampaignDesk, Outcome<int>>(account, desk => desk.Close(key))).IsDone.ShouldBeFalse(account);
        }

        (await See("quan-tri", key)).ShouldBeNull();
    }

    [Fact]
    public async Task Bad_openings_are_refused_and_nothing_is_written()
    {
        (await Open("Trùng")).Refusal.ShouldBeOfType<ScopeIsUnderReview>();
        await CloseSample();
        int acts = await Ask(db => db.Acts.CountAsync());
        (await Open(" ")).Refusal.ShouldBeOfType<CampaignWithoutName>();
        (await Open(new string('a', 201))).Refusal.ShouldBeOfType<CampaignWithoutName>();
        (await Open("A", scope: "X99")).Refusal.ShouldBeOfType<NotAScopeOfOnesOwn>();
        (await Open("A", scope: Commune)).Refusal.ShouldBeOfType<NotAScopeOfOnesOwn>();
        (await Open("A", scope: "khong-co")).Refusal.ShouldBeOfType<NotAScopeOfOnesOwn>();
        (await Open("A", cutOff: new DateOnly(2014, 9, 30))).Refusal.ShouldBeOfType<CutOffBeforeTheGuidance>();
        (await Open("A", cutOff: Today.AddDays(200))).Refusal.ShouldBeOfType<CutOffTooFarAhead>();
        (await Open("A", due: Today.AddDays(-1))).Refusal.ShouldBeOfType<DueInThePast>();
        (await Open("A", with: 999)).Refusal.ShouldBeOfType<NotAnEarlierCampaign>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);
        long key = (await Open("A", cutOff: Today.AddDays(5))).Value!.Key;
        (await Submit(key, null)).Refusal.ShouldBe(new CutOffNotReached(Today.AddDays(5)));
        (await Submit(key, new string('x', 4_001))).Refusal.ShouldBeOfType<CampaignWordsTooLong>();
        (await Submit(999, null)).Refusal.ShouldBeOfType<NoSuchCampaign>();
    }

    [Fact]
    public async Task Who_decides_on_what_was_shown_before_somebody_else_moved_it_is_refused()
    {
        long key = await Begin();
        long seen = (await See(Office, key))!.Lines[0].Row.Id;
        (await Submit(key, null)).IsDone.ShouldBeTrue();
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Board, desk => desk.Accept(key, Commune, seen))
        ).Refusal.ShouldBeOfType<CampaignMovedSince>();
        (await AcceptConforming(key)).IsDone.ShouldBeTrue();
        (await AcceptConforming(key)).Refusal.ShouldBeOfType<NothingToMove>();
    }

    [Fact]
    public async Task Of_two_who_return_and_accept_at_once_one_wins()
    {
        long key = await Begin();
        for (int turn = 0; turn < 4; turn++)
        {
            (await Submit(key, null)).IsDone.ShouldBeTrue();
            Outcome<MovedCommunes>[] both = await Task.WhenAll(
                Task.Run(() => Return(key, "Sửa")),
                Task.Run(() => Accept(key))
            );
            both.Count(outcome => outcome.IsDone).ShouldBe(1);
            both.Single(outcome => !outcome.IsDone)
                .Refusal.ShouldBeAssignableTo<Refusal>()!
                .Kind.ShouldBeOneOf(RefusalKind.Conflict, RefusalKind.NotPossible);
            if (both[1].IsDone)
            {
                return;
            }
        }
    }

    [Fact]
    public async Task A_second_campaign_is_compared_with_the_first()
    {
        long first = await Begin();
        (await Submit(first, null)).IsDone.ShouldBeTrue();
        (await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(first))).IsDone.ShouldBeTrue();
        await EndMemberships("X99001-C03", CutOff.AddDays(-40));
        long second = (await Open("Đợt 2", with: first)).Value!.Key;
        (await Submit(second, null)).IsDone.ShouldBeTrue();

        ComparedCampaigns compared = (
            await As<CampaignComparing, ComparedCampaigns?>(Board, comparing => comparing.Open(second, first))
        )!;
        compared.Groups.Single().Name.ShouldBe("Huyện Mẫu");
        compared.Total.Before.Total.ShouldBe(1);
        compared.Changes.Single().Change.Changes.ShouldContain(change => change.Subject == "X99001-C03");
        (
            await As<CampaignComparing, ComparedCampaigns?>(Board, comparing => comparing.Open(first, second))
        ).ShouldBeNull();
        (
            await As<CampaignDesk, Outcome<long>>(Board, desk => desk.Compare(first, second))
        ).Refusal.ShouldBeOfType<NotAnEarlierCampaign>();
    }

    [Fact]
    public async Task A_cell_that_does_not_conform_gets_a_remedy_and_its_outcome_in_words()
    {
        (await Remedies(Board)).ShouldBeEmpty();
        await EndMemberships("X99001-C03", CutOff.AddDays(-40));
        // The cell of the sample was founded after the stop date: its commune does not conform, and it is not in the register.
        (await Remedies(Board)).ShouldBeEmpty();
        await FoundEarlier("X99001-CQ", new DateOnly(2012, 3, 1));
        RemedyLine line = (await Remedies(Board)).Single();
        (line.Cell, line.IsSettled, line.Course).ShouldBe(("X99001-CQ", false, null));
        line.EstablishedOn.ShouldBe(new DateOnly(2012, 3, 1));

        (await Decide("X99001-C01", "An")).Refusal.ShouldBe(new NotACellToRemedy("X99001-C01"));
        (await Decide(line.Cell, " ")).Refusal.ShouldBeOfType<RemedyWithoutOwner>();
        (await Decide(line.Cell, "An", owner: "khong-co")).Refusal.ShouldBe(new NoSuchOwner("khong-co"));
        (await Decide(line.Cell, "An", owner: "X99001-C01")).Refusal.ShouldBe(new NoSuchOwner("X99001-C01"));
        foreach (string account in (string[])[Office, Secretary, Government, "bi-thu-thon-3", "dang-vien", "quan-tri"])
        {
            (await Decide(line.Cell, "An", account: account)).IsDone.ShouldBeFalse(account);
        }

        (await Decide(line.Cell, "An", account: Office)).Refusal.ShouldBeOfType<NotYourRemedy>();
        (await Decide(line.Cell, "An", due: Today.AddDays(-1))).Refusal.ShouldBeOfType<RemedyDueInThePast>();
        (await End(line.Cell, "Xong", null)).Refusal.ShouldBeOfType<NothingDecidedYet>();
        (await Decide(line.Cell, "Bà Mẫu An")).IsDone.ShouldBeTrue();
        (await Decide(line.Cell, "Bà Mẫu An")).Refusal.ShouldBeOfType<CampaignMovedSince>();
        long seen = (await Remedies(Board)).Single().Row!.Id;
        (await End(line.Cell, " ", seen)).Refusal.ShouldBeOfType<OutcomeWithoutWords>();
        // The commune's office neither decides anew nor ends what the district sees to.
        (await Decide(line.Cell, "An", seen: seen, account: Office)).Refusal.ShouldBeOfType<NotYourRemedy>();
        (await End(line.Cell, "Đã bổ sung", seen, Office)).Refusal.ShouldBeOfType<NotYourRemedy>();
        (await End(line.Cell, "Đã bổ sung", seen)).IsDone.ShouldBeTrue();
        RemedyLine done = (await Remedies(Office)).Single();
        (done.Row!.Outcome, done.Owner, done.IsSettled).ShouldBe(("Đã bổ sung", "Huyện ủy Mẫu", false));
        (await Decide(line.Cell, "Bà Mẫu An", "X99001-DU", seen: done.Row.Id)).IsDone.ShouldBeTrue();
        seen = (await Remedies(Board)).Single().Row!.Id;
        (await End(line.Cell, "Đã bổ sung", seen, Office)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_first_page_counts_the_overdue_cells_that_the_list_shows()
    {
        await EndMemberships("X99001-C03", CutOff.AddDays(-40));
        await FoundEarlier("X99001-CQ", new DateOnly(2012, 3, 1));
        (await Decide("X99001-CQ", "Bà Mẫu An")).IsDone.ShouldBeTrue();
        (await Cards(Board)).ShouldNotContain(CampaignPaths.Remedies + "?which=Overdue");
        Clock.Moved += TimeSpan.FromDays(31);
        (await Cards(Board)).ShouldContain(CampaignPaths.Remedies + "?which=Overdue");
        (await Cards(Office)).ShouldContain(CampaignPaths.Remedies + "?which=Overdue");
        (await Cards("bi-thu-thon-3")).ShouldBeEmpty();
        // Once nothing is left to remedy the list is empty, and so is the card.
        await FoundEarlier("X99001-CQ", new DateOnly(2012, 3, 1), ended: Today.AddDays(-1));
        (await Remedies(Board)).Single().IsSettled.ShouldBeTrue();
        (await Cards(Board)).ShouldNotContain(CampaignPaths.Remedies + "?which=Overdue");
    }

    private async Task<IEnumerable<string>> Cards(string account) =>
        (
            await As<IServiceProvider, IReadOnlyList<HomeCard>>(
                account,
                services => CampaignHomeCards.Of(services.GetRequiredService<ChiBoContext>(), services, Today)
            )
        ).Select(card => card.Path);

    private async Task<long> Begin()
    {
        await CloseSample();
        return (await Open("Đợt 1")).Value!.Key;
    }

    private async Task CloseSample() =>
        (await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(Sample))).IsDone.ShouldBeTrue();

    private Task<Outcome<OpenedCampaign>> Open(
        string name,
        string scope = "X99.H",
        DateOnly? cutOff = null,
        DateOnly? due = null,
        long? with = null,
        string account = Board
    ) =>
        As<CampaignDesk, Outcome<OpenedCampaign>>(
            account,
            desk => desk.Open(new NewCampaign(name, null, scope, cutOff ?? CutOff, due ?? Today.AddDays(14), with))
        );

    private Task<ShownCampaign?> See(string account, long key) =>
        As<CampaignFile, ShownCampaign?>(account, file => file.Open(key));

    private Task<CampaignPart?> Part(string account, long key) =>
        As<CampaignParts, CampaignPart?>(account, parts => parts.Open(key, Commune));

    private Task<Outcome<MovedCommunes>> Submit(long key, string? plan, string account = Office) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Submit(key, Commune, plan, null));

    private Task<Outcome<MovedCommunes>> Return(long key, string comment, string account = Board) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Return(key, Commune, comment, null));

    private Task<Outcome<MovedCommunes>> Accept(long key, string account = Board) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Accept(key, [Commune], null, false));

    private Task<Outcome<MovedCommunes>> AcceptConforming(long key) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(Board, desk => desk.Accept(key, [Commune], null, true));

    private Task<IReadOnlyList<RemedyLine>> Remedies(string account) =>
        As<RemedyRegister, IReadOnlyList<RemedyLine>>(account, register => register.Read());

    private Task<Outcome<long>> Decide(
        string cell,
        string name,
        string owner = "X99.H-HU",
        DateOnly? due = null,
        long? seen = null,
        string account = Board
    ) =>
        As<RemedyDesk, Outcome<long>>(
            account,
            desk =>
                desk.Decide(
                    cell,
                    new NewRemedy(CellRemedyOption.Mend, owner, name, due ?? Today.AddDays(30), null),
                    seen
                )
        );

    private Task<Outcome<long>> End(string cell, string words, long? seen, string account = Board) =>
        As<RemedyDesk, Outcome<long>>(account, desk => desk.End(cell, words, Today, seen));

    /// <summary>A correction: a cell was founded once, on that day, and never dissolved.</summary>
    private async Task FoundEarlier(string cell, DateOnly day, DateOnly? ended = null)
    {
        int id = await Cell(cell);
        List<OrganisationVersion> rows = await Ask(db =>
            db.OrganisationVersions.AsNoTracking()
                .Where(row => row.OrganisationId == id && row.SupersededIn == null)
                .OrderBy(row => row.ValidFrom)
                .ToListAsync()
        );
        await Write(
            ActKind.FactsCorrected,
            scope =>
            {
                rows.ForEach(scope.Supersede);
                scope.Record(rows[^1].With(scope.Act, new Period(day, ended)));
            }
        );
    }

    /// <summary>A correction: the members of a cell had left it by a day.</summary>
    private async Task EndMemberships(string cell, DateOnly day)
    {
        int id = await Cell(cell);
        List<Membership> rows = await Ask(db =>
            db.Memberships.AsNoTracking()
                .Where(row => row.OrganisationId == id && row.SupersededIn == null && row.Kind == MembershipKind.Main)
                .Where(row => (row.ValidFrom == null || row.ValidFrom < day) && row.ValidTo == null)
                .ToListAsync()
        );
        rows.ShouldNotBeEmpty();
        await Write(
            ActKind.FactsCorrected,
            scope =>
            {
                foreach (Membership row in rows)
                {
                    scope.Supersede(row);
                    scope.Record(
                        new Membership
                        {
                            RecordedIn = scope.Act.Id,
                            MemberId = row.MemberId,
                            OrganisationId = row.OrganisationId,
                            Kind = row.Kind,
                            Period = new Period(row.ValidFrom, day),
                        }
                    );
                }
            }
        );
    }
}

public sealed class CampaignOnSqliteTests() : CampaignContract(isOnPostgres: false);

public sealed class CampaignOnPostgresTests() : CampaignContract(isOnPostgres: true);
