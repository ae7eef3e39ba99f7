using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Establishments.Papers;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Tests.LocalRegulations;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Local;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Establishments;

/// <summary>Consent of the level above, splits, refusals, and what is left to read when a case has ended.</summary>
public abstract partial class CaseContract
{
    [Fact]
    public async Task Where_the_province_has_the_level_above_asked_nothing_is_decided_without_its_consent()
    {
        List<string> members = await SomeMembers(2);
        long key = await Opened(Founding(OrganisationKind.OtherCell, "X99001-C80", members));
        await Appraise(key);
        await SettleThatTheLevelAboveIsAsked();

        (await Decide(key, await Seen(key), "1-QĐ/ĐU", Today)).Refusal.ShouldBeOfType<ConsentFirst>();
        (await MoveAs(Office, key, (move, seen) => move.AskConsent(key, seen))).IsDone.ShouldBeTrue();
        (await Consent(Office, key, true)).Refusal.ShouldBeOfType<CaseNotYours>();
        (await Consent(Board, key, true, number: null)).Refusal.ShouldBeOfType<DecisionWithoutNumber>();
        (await Consent(Board, key, false)).Refusal.ShouldBeOfType<CaseReasonMissing>();
        (await Decide(key, await Seen(key), "1-QĐ/ĐU", Today)).Refusal.ShouldBeOfType<ConsentFirst>();
        (await Consent(Board, key, true)).IsDone.ShouldBeTrue();
        // Appraised again, what the level above said of the earlier appraisal no longer holds.
        await Appraise(key);
        (await Decide(key, await Seen(key), "1-QĐ/ĐU", Today)).Refusal.ShouldBeOfType<ConsentFirst>();
        (await MoveAs(Office, key, (move, seen) => move.AskConsent(key, seen))).IsDone.ShouldBeTrue();
        (await Consent(Board, key, true)).IsDone.ShouldBeTrue();
        (await Decide(key, await Seen(key), "1-QĐ/ĐU", Today)).IsDone.ShouldBeTrue();

        // Who applied does not consent for the level above, whoever it is.
        Outcome<long> own = await Open(
            Founding(OrganisationKind.OtherCell, "X99001-C81", await SomeMembers(2)),
            account: Board
        );
        await Appraise(own.Value);
        (await MoveAs(Office, own.Value, (move, seen) => move.AskConsent(own.Value, seen))).IsDone.ShouldBeTrue();
        (await Consent(Board, own.Value, true)).Refusal.ShouldBeOfType<ConsentToOneself>();
    }

    [Fact]
    public async Task A_cell_does_not_serve_what_its_committee_does_not()
    {
        EstablishCell good = Founding(OrganisationKind.OtherCell, "X99001-C82", await SomeMembers(2));
        (await Open(good with { Units = ["X99"] })).Refusal.ShouldBeOfType<ServesAnotherCommune>();
        (await Open(good)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_split_gives_a_part_its_members_and_a_secretary_and_leaves_the_rest()
    {
        (string cell, List<string> roll) = await LargestCell();
        List<string> part = roll[..3];
        IReadOnlyList<ReorganisationStep> steps = CellToSplit.Steps(
            cell,
            new SplitPart("X99001-C83", "Chi bộ Mẫu tách") { Members = part },
            part[0]
        );
        IReadOnlyList<ReorganisationStep> outsider = CellToSplit.Steps(
            cell,
            new SplitPart("X99001-C83", "Chi bộ Mẫu tách") { Members = part },
            roll[4]
        );
        (await Open(OrganisationCaseKind.Split, outsider)).Refusal.ShouldBeOfType<NotOnTheRoll>();
        Outcome<long> opened = await Open(OrganisationCaseKind.Split, steps);
        opened.IsDone.ShouldBeTrue(opened.Refusal?.English);
        await Appraise(opened.Value);
        Outcome<long> act = await Decide(opened.Value, await Seen(opened.Value), "9-QĐ/ĐU", Today);
        act.IsDone.ShouldBeTrue(act.Refusal?.English);

        DateOnly then = Today.AddDays(7);
        (await RollOf("X99001-C83", then)).ShouldBe(part, ignoreOrder: true);
        (await RollOf(cell, then)).ShouldBe(roll.Except(part), ignoreOrder: true);
        (
            await Ask(db =>
                db.Positions.Where(row => row.SupersededIn == null && row.Organisation!.Code == "X99001-C83")
                    .Select(row => new ValueTuple<string, PositionKind>(row.Member!.Code, row.Kind))
                    .ToListAsync()
            )
        ).ShouldBe([(part[0], PositionKind.Secretary)]);
    }

    [Fact]
    public async Task What_was_appraised_and_changed_can_be_read_when_the_case_has_ended()
    {
        List<string> members = await SomeMembers(2);
        long key = await Opened(Founding(OrganisationKind.OtherCell, "X99001-C84", members));
        await Appraise(key);
        ShownCase before = (await Shown(key))!;
        (await Decide(key, await Seen(key), "12-QĐ/ĐU", Today)).IsDone.ShouldBeTrue();

        ShownCase after = (await Shown(key))!;
        after.Planned!.Plan.Fingerprint().ShouldBe(before.Planned!.Plan.Fingerprint());
        after
            .Findings.Select(finding => finding.Sentence)
            .ShouldBe(before.Findings.Select(finding => finding.Sentence));
        after.Strengths.ShouldBe(before.Strengths);
        foreach (string paper in new[] { CasePapers.Appraisal, CasePapers.Decision, CasePapers.HandOver })
        {
            PartyDocument made = (await As<CasePapers, PartyDocument?>(Office, all => all.Make(Commune, key, paper)))!;
            made.Body.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task A_refusal_keeps_its_day_and_its_reason()
    {
        long key = await Opened(Founding(OrganisationKind.OtherCell, "X99001-C85", await SomeMembers(2)));
        (await MoveAs(Office, key, (move, seen) => move.Refuse(key, seen, Today, " "))).IsDone.ShouldBeFalse();
        (
            await MoveAs(Office, key, (move, seen) => move.Refuse(key, seen, Today.AddDays(-1), "Chưa đủ"))
        ).Refusal.ShouldBeOfType<BeforeTheApplication>();
        (await MoveAs(Office, key, (move, seen) => move.Refuse(key, seen, Today, "Chưa đủ"))).IsDone.ShouldBeTrue();
        OrganisationCase row = await Row(key);
        (row.Stage, row.DecisionOn, row.Reason).ShouldBe((CaseStage.Refused, Today, "Chưa đủ"));
    }

    private Task SettleThatTheLevelAboveIsAsked()
    {
        string text = LocalRegulationContract.Pack("1-QĐ/TU", "2026-11-01", "countExempt: false", "conforming");
        return Write(
            ActKind.LocalRegulationWorked,
            scope =>
                scope.Record(
                    new LocalRegulation
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = scope.Db.Units.Single(row => row.Code == "X99").Id,
                        Number = "1-QĐ/TU",
                        Title = "Quy định mẫu",
                        IssuedOn = new DateOnly(2026, 10, 1),
                        InForceFrom = new DateOnly(2026, 11, 1),
                        Pack = text,
                        PackSha256 = LocalPacks.HashOf(text),
                        Stage = LocalRegulationStage.InForce,
                        Version = 1,
                    }
                )
        );
    }

    private async Task<long> Seen(long key) => (await Row(key)).RecordedIn;

    private async Task<Outcome<long>> MoveAs(string account, long key, Func<MoveCase, long, Task<Outcome<long>>> step)
    {
        long seen = await Seen(key);
        return await As<MoveCase, Outcome<long>>(account, move => step(move, seen));
    }

    private Task<Outcome<long>> Consent(string account, long key, bool consents, string? number = "5-CV/BTCHU") =>
        MoveAs(account, key, (move, seen) => move.Answer(key, seen, consents, number, Today, null));

    private Task<Outcome<long>> Open(OrganisationCaseKind kind, IReadOnlyList<ReorganisationStep> steps) =>
        As<OpenCase, Outcome<long>>(
            Office,
            open => open.Handle(new NewCase(Commune, kind, Today, "Thử", new Reorganisation(Today.AddDays(7), steps)))
        );

    private Task<ShownCase?> Shown(long key) => As<CaseFile, ShownCase?>(Office, file => file.Open(Commune, key));

    private async Task<(string Cell, List<string> Roll)> LargestCell()
    {
        string cell = await Ask(db =>
            db.Memberships.Where(row =>
                    row.SupersededIn == null && row.ValidTo == null && row.Kind == MembershipKind.Main
                )
                .Where(row => row.Organisation!.Code.StartsWith("X99001-C0"))
                .GroupBy(row => row.Organisation!.Code)
                .OrderByDescending(cell => cell.Count())
                .ThenBy(cell => cell.Key)
                .Select(cell => cell.Key)
                .FirstAsync()
        );
        return (cell, await RollOf(cell, Today.AddDays(7)));
    }

    private Task<List<string>> RollOf(string cell, DateOnly day) =>
        Ask(db =>
            db.Memberships.Where(row => row.SupersededIn == null && row.Kind == MembershipKind.Main)
                .Where(row => row.Organisation!.Code == cell)
                .Where(row => row.ValidTo == null || row.ValidTo > day)
                .OrderBy(row => row.Member!.Code)
                .Select(row => row.Member!.Code)
                .ToListAsync()
        );
}
