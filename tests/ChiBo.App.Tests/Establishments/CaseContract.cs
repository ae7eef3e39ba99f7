using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Establishments.Deviations;
using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Undoing;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Establishments;

/// <summary>Cases from the application to the register, by those whose step it is; what each engine must do.</summary>
public abstract partial class CaseContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Board = "ban-to-chuc";
    private const string Commune = "X99001";

    [Fact]
    public async Task Another_cell_is_applied_for_appraised_decided_and_comes_into_being_in_one_act_that_is_undone_whole()
    {
        List<string> members = await SomeMembers(2);
        long key = await Opened(Founding(OrganisationKind.OtherCell, "X99001-C90", members));
        OrganisationCase row = await Row(key);
        (await Decide(key, row.RecordedIn, "12-QĐ/ĐU", Today)).Refusal.ShouldBe(
            new NotTheNextStepOfCase(CaseStage.Applied)
        );
        long stale = row.RecordedIn;
        (await Move(key, move => move.Appraise(key, stale, "Đủ điều kiện"))).IsDone.ShouldBeTrue();
        (await Move(key, move => move.Appraise(key, stale, "Lần nữa"))).Refusal.ShouldBeOfType<CaseChangedSince>();
        long seen = (await Row(key)).RecordedIn;
        (await Decide(key, seen, "12-QĐ/ĐU", Today.AddDays(-1))).Refusal.ShouldBeOfType<BeforeTheApplication>();
        (await Decide(key, seen, " ", Today)).Refusal.ShouldBeOfType<DecisionWithoutNumber>();
        (await Version("X99001-C90")).ShouldBeNull();

        Outcome<long> act = await Decide(key, seen, "12-QĐ/ĐU", Today);
        act.IsDone.ShouldBeTrue(act.Refusal?.English);
        var cell = (await Version("X99001-C90"))!;
        (cell.DecisionNumber, cell.DecisionDate, cell.RecordedIn).ShouldBe(("12-QĐ/ĐU", Today, act.Value));
        (
            await Ask(db =>
                db.Memberships.CountAsync(one =>
                    one.SupersededIn == null
                    && one.OrganisationId == cell.OrganisationId
                    && one.Kind == MembershipKind.Main
                )
            )
        ).ShouldBe(2);
        (
            await Ask(db =>
                db.Positions.CountAsync(one =>
                    one.SupersededIn == null
                    && one.OrganisationId == cell.OrganisationId
                    && one.Kind == PositionKind.Secretary
                )
            )
        ).ShouldBe(1);
        (await Row(key)).ShouldSatisfyAllConditions(
            now => now.Stage.ShouldBe(CaseStage.Recorded),
            now => now.CarriedOutIn.ShouldBe(act.Value)
        );
        (await Decide(key, (await Row(key)).RecordedIn, "13", Today)).Refusal.ShouldBeOfType<NotTheNextStepOfCase>();

        // Undone whole, the case stands where it stood.
        await Undo(act.Value);
        (await Version("X99001-C90")).ShouldBeNull();
        (await Row(key)).Stage.ShouldBe(CaseStage.Appraised);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_reason_and_nothing_is_written()
    {
        List<string> members = await SomeMembers(3);
        EstablishCell good = Founding(OrganisationKind.OtherCell, "X99001-C91", members);
        int before = await Ask(db => db.Acts.CountAsync());
        (await Open(good with { Members = [] })).Refusal.ShouldBeOfType<CellWithoutMembers>();
        (await Open(good with { Members = ["khong-co"], Secretary = null })).Refusal.ShouldBeOfType<NotAMemberThen>();
        (await Open(good with { Secretary = "nguoi-khac" })).Refusal.ShouldBeOfType<NotOnTheRoll>();
        (await Open(good with { Code = "X99001-C01" })).Refusal.ShouldBeOfType<CodeTaken>();
        (await Open(good with { Units = ["khong-co"] })).Refusal.ShouldBeOfType<CommuneGone>();
        (await Open(good with { Units = [] })).Refusal.ShouldBeOfType<ServesNothing>();
        (await Open(good, effective: Today.AddDays(-3))).Refusal.ShouldBeOfType<EffectiveTooEarly>();
        (await Open(good, effective: new DateOnly(2099, 1, 1))).Refusal.ShouldBeOfType<EffectiveTooLate>();
        (await Open(good, applied: Today.AddDays(1))).Refusal.ShouldNotBeNull();
        (await Open(good, commune: "khong-co")).Refusal.ShouldBeOfType<CommuneGone>();
        (await Open(good, grounds: " ")).Refusal.ShouldBeOfType<GroundsMissing>();
        (await Open(good, account: Board)).IsDone.ShouldBeTrue();
        (await Open(good, account: Secretary)).Refusal.ShouldBeOfType<CaseNotYours>();
        (await Open(good)).Refusal.ShouldBeOfType<CaseOpenAlready>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_register_that_changed_since_the_appraisal_asks_for_another()
    {
        List<string> members = await SomeMembers(4);
        long first = await Opened(Founding(OrganisationKind.OtherCell, "X99001-C92", members));
        long second = await Opened(Founding(OrganisationKind.OtherCell, "X99001-C93", members));
        await Appraise(first);
        await Appraise(second);
        (await Decide(first, (await Row(first)).RecordedIn, "1", Today)).IsDone.ShouldBeTrue();
        (await Decide(second, (await Row(second)).RecordedIn, "2", Today)).Refusal.ShouldBeOfType<AppraisalOutdated>();
        await Appraise(second);
        (await Decide(second, (await Row(second)).RecordedIn, "2", Today)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task An_agency_cell_that_would_not_conform_is_not_decided_without_a_deviation_that_another_approved()
    {
        List<string> members = await SomeMembers(2);
        long key = await Opened(Founding(OrganisationKind.AgencyCell, "X99001-C94", members));
        await Appraise(key);
        OrganisationCase row = await Row(key);
        row.Failing!.Value.ShouldBeGreaterThan(0);
        Refusal refused = (await Decide(key, row.RecordedIn, "1", Today)).Refusal!;
        refused.ShouldBeOfType<UnlawfulEstablishment>().CommuneCode.ShouldBe(Commune);
        (await Version("X99001-C94")).ShouldBeNull();

        Outcome<long> proposed = await As<ProposeDeviation, Outcome<long>>(
            Office,
            propose =>
                propose.Handle(
                    new NewDeviation(
                        Commune,
                        null,
                        "agency-cell.lawful-establishment",
                        "Xã biên giới",
                        Today,
                        Today.AddYears(1)
                    )
                )
        );
        proposed.IsDone.ShouldBeTrue(proposed.Refusal?.English);
        // Proposed is not approved, and the office does not approve.
        (await Decide(key, row.RecordedIn, "1", Today)).Refusal.ShouldBeOfType<UnlawfulEstablishment>();
        (await Approve(Office, proposed.Value)).Refusal.ShouldBeOfType<DeviationNotYours>();
        (await Approve(Board, proposed.Value)).IsDone.ShouldBeTrue();
        (await Approve(Board, proposed.Value)).Refusal.ShouldBeOfType<DeviationChangedSince>();
        (await Decide(key, row.RecordedIn, "1", Today)).IsDone.ShouldBeTrue();
        // The verdict is what it is.
        (await Ask(db => db.Deviations.CountAsync(one => one.SupersededIn == null))).ShouldBe(1);
    }

    private static EstablishCell Founding(OrganisationKind kind, string code, List<string> members) =>
        new(code, kind, $"Chi bộ Mẫu {code}", "X99001-DU")
        {
            Units = [Commune],
            Members = members,
            Secretary = members[0],
        };

    private Task<Outcome<long>> Open(
        EstablishCell step,
        DateOnly? effective = null,
        DateOnly? applied = null,
        string commune = Commune,
        string grounds = "Thử",
        string account = Office
    ) =>
        As<OpenCase, Outcome<long>>(
            account,
            open =>
                open.Handle(
                    new NewCase(
                        commune,
                        OrganisationCaseKind.Establish,
                        applied ?? Today,
                        grounds,
                        new Reorganisation(effective ?? Today.AddDays(7), [step])
                    )
                )
        );

    private async Task<long> Opened(EstablishCell step)
    {
        Outcome<long> opened = await Open(step);
        opened.IsDone.ShouldBeTrue(opened.Refusal?.English);
        return opened.Value;
    }

    private async Task Appraise(long key)
    {
        long seen = (await Row(key)).RecordedIn;
        (await Move(key, move => move.Appraise(key, seen, null))).IsDone.ShouldBeTrue();
    }

    private Task<Outcome<long>> Move(long key, Func<MoveCase, Task<Outcome<long>>> step)
    {
        key.ShouldBeGreaterThan(0);
        return As(Office, step);
    }

    private Task<Outcome<long>> Decide(long key, long seen, string number, DateOnly on) =>
        As<DecideCase, Outcome<long>>(Office, decide => decide.Handle(new CaseDecision(key, seen, number, on)));

    private async Task<Outcome<long>> Approve(string account, long key)
    {
        long seen = await Ask(db => db.Acts.MaxAsync(act => act.Id));
        return await As<DecideDeviation, Outcome<long>>(
            account,
            decide =>
                decide.Handle(
                    new DeviationDecision(key, seen, DeviationState.Approved, Today) { Number = "7-CV/BTCHU" }
                )
        );
    }

    private Task<OrganisationCase> Row(long key) =>
        Ask(db => db.OrganisationCases.AsNoTracking().SingleAsync(row => row.Key == key && row.SupersededIn == null));

    private Task<Storage.Register.OrganisationVersion?> Version(string code) =>
        Ask(db =>
            db.OrganisationVersions.AsNoTracking()
                .SingleOrDefaultAsync(row => row.Organisation!.Code == code && row.SupersededIn == null)
        );

    private async Task Undo(long act)
    {
        Outcome<long> undone = await As<RegisterActs, Outcome<long>>(
            Office,
            acts =>
                acts.Do<long>(new ActHeader(ActKind.Undone, null) { Undoes = act }, scope => UndoAct.Run(scope, act))
        );
        undone.IsDone.ShouldBeTrue(undone.Refusal?.English);
    }

    /// <summary>Members of cells of the commune who are on a roll for good.</summary>
    private Task<List<string>> SomeMembers(int count) =>
        Ask(db =>
            db.Memberships.Where(row =>
                    row.SupersededIn == null && row.ValidTo == null && row.Kind == MembershipKind.Main
                )
                .Where(row => row.Member!.Code.StartsWith(Commune))
                .OrderBy(row => row.Member!.Code)
                .Select(row => row.Member!.Code)
                .Take(count)
                .ToListAsync()
        );
}

public sealed class CaseOnSqliteTests() : CaseContract(isOnPostgres: false);

public sealed class CaseOnPostgresTests() : CaseContract(isOnPostgres: true);
