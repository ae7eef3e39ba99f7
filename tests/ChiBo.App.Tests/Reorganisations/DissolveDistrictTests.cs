using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>A district dissolves 13 agency cells with 245 members on 1 October 2018, each to the cell of residence.</summary>
public abstract class DissolveDistrictContract : ReorganisationContract
{
    private static readonly DateOnly Day = CaoPhong2018.Day;

    [Fact]
    public async Task All_245_go_to_their_cell_of_residence_and_come_back_when_it_is_undone()
    {
        RegisterRows rows = CaoPhong2018.Create();
        IReadOnlyList<string> cells = CaoPhong2018.CellsOf(rows);
        cells.Count.ShouldBe(CaoPhong2018.Cells);
        await Import(rows);
        string before = await Digest();
        List<string> kept = await KeptVerdicts();

        PlannedReorganisation planned = await Planned(
            new Reorganisation(Day, [new DissolveOrganisations(cells)]) { Reason = "432-CV/TU 7/9/2018" }
        );
        ReorganisationPlan plan = planned.Plan;
        plan.Unplaced.ShouldBeEmpty();
        plan.Count(PlanLineKind.OrganisationEnded).ShouldBe(CaoPhong2018.Cells);
        plan.Count(PlanLineKind.MemberMoved).ShouldBe(CaoPhong2018.Members);
        // The secretary of each; posts in the communes and positions in the committees stay.
        plan.Count(PlanLineKind.PositionEnded).ShouldBe(CaoPhong2018.Cells);
        plan.Count(PlanLineKind.PostEnded).ShouldBe(0);
        plan.Count(PlanLineKind.RegulationsEnded).ShouldBeGreaterThan(0);
        plan.Count(PlanLineKind.AssignmentEnded).ShouldBeGreaterThan(0);

        PlanVerdicts verdicts = planned.Verdicts();
        verdicts.Communes.Count.ShouldBe(CaoPhong2018.Cells);
        verdicts.Communes.ShouldAllBe(pair => pair.Before!.Verdict != Verdict.NoAgencyCell);
        verdicts.Communes.ShouldAllBe(pair => pair.After!.Verdict == Verdict.NoAgencyCell);

        RecordedReorganisation done = await Do(
            new Reorganisation(Day, [new DissolveOrganisations(cells)]) { Reason = "432-CV/TU 7/9/2018" }
        );
        RegisterRows after = await Known();
        HashSet<string> members =
        [
            .. rows.Memberships.Where(row => cells.Contains(row.OrganisationCode)).Select(row => row.MemberCode),
        ];
        members.Count.ShouldBe(CaoPhong2018.Members);
        foreach (string member in members)
        {
            MembershipRow main = after
                .Memberships.Where(row =>
                    row.MemberCode == member && row.Kind == MembershipKind.Main && row.Period.Contains(Day)
                )
                .ShouldHaveSingleItem();
            string home = rows.Residences.First(row => row.MemberCode == member).UnitCode;
            after
                .Organisations.Single(row => row.Code == main.OrganisationCode && row.Period.Contains(Day))
                .UnitCodes.ShouldContain(home);
        }

        after.Positions.ShouldAllBe(row => !cells.Contains(row.OrganisationCode) || row.Period.To <= Day);
        (await ActRow(done.Act)).OrganisationCode.ShouldBe("HU");
        (await KeptVerdicts()).ShouldNotBe(kept);
        string during = await Digest();
        during.ShouldNotBe(before);

        (await Undo(done.Act)).IsDone.ShouldBeTrue();
        (await Digest()).ShouldBe(before);
        (await Digest(done.Act)).ShouldBe(during);
        (await Digest(done.Act - 1)).ShouldBe(before);
        (await KeptVerdicts()).ShouldBe(kept);
    }

    [Fact]
    public async Task The_plan_lists_exactly_what_the_act_ended()
    {
        RegisterRows rows = CaoPhong2018.Create();
        await Import(rows);
        RecordedReorganisation done = await Do(
            new Reorganisation(Day, [new DissolveOrganisations(CaoPhong2018.CellsOf(rows))])
        );
        await using ChiBoContext db = Database.Open();
        (await db.Memberships.CountAsync(row => row.SupersededIn == done.Act)).ShouldBe(
            done.Plan.Ended.Memberships.Count
        );
        (await db.Memberships.CountAsync(row => row.RecordedIn == done.Act)).ShouldBe(
            done.Plan.Entered.Memberships.Count
        );
        (await db.Positions.CountAsync(row => row.SupersededIn == done.Act)).ShouldBe(
            done.Plan.Count(PlanLineKind.PositionEnded)
        );
        (await db.OrganisationVersions.CountAsync(row => row.SupersededIn == done.Act)).ShouldBe(
            done.Plan.Count(PlanLineKind.OrganisationEnded)
        );
        (await db.AreaAssignments.CountAsync(row => row.SupersededIn == done.Act)).ShouldBe(
            done.Plan.Count(PlanLineKind.AssignmentEnded)
        );
        (await db.WorkingRegulations.CountAsync(row => row.SupersededIn == done.Act)).ShouldBe(
            done.Plan.Count(PlanLineKind.RegulationsEnded)
        );
        (await db.Residences.CountAsync(row => row.SupersededIn == done.Act)).ShouldBe(0);
    }

    [Fact]
    public async Task A_register_that_changed_since_the_look_is_not_reorganised_by_the_old_plan()
    {
        RegisterRows rows = CaoPhong2018.Create();
        await Import(rows);
        string cell = CaoPhong2018.CellsOf(rows)[0];
        var what = new Reorganisation(Day, [new DissolveOrganisations([cell])]);
        ReorganisationPlan seen = (await Planned(what)).Plan;
        MembershipRow leaves = rows.Memberships.First(row => row.OrganisationCode == cell);
        rows.Memberships.Remove(leaves);
        rows.Memberships.Add(leaves with { Period = leaves.Period with { To = new DateOnly(2017, 1, 1) } });
        await Import(rows);
        string before = await Digest();
        (await Record(what, seen)).Refusal.ShouldBe(new PlanOutdated());
        (await Digest()).ShouldBe(before);
    }

    [Fact]
    public async Task An_act_on_which_a_later_one_stands_is_not_undone_and_the_later_one_is_named()
    {
        RegisterRows rows = CaoPhong2018.Create();
        await Import(rows);
        IReadOnlyList<string> cells = CaoPhong2018.CellsOf(rows);
        long first = (await Do(new Reorganisation(Day, [new DissolveOrganisations([cells[0]])]))).Act;
        string home = (await Known())
            .Memberships.First(row => row.Period.From == Day && row.Kind == MembershipKind.Main)
            .OrganisationCode;
        string other = (await Known())
            .Organisations.First(row =>
                row.ParentCode == $"DU{home[1..6]}" && row.Code != home && row.Period.To is null
            )
            .Code;
        long second = (
            await Do(new Reorganisation(Day.AddYears(1), [new DissolveOrganisations([home]) { OthersTo = other }]))
        ).Act;
        (await Undo(first)).Refusal.ShouldBe(new Storage.Undoing.ChangedSince(first, second));
        (await Undo(second)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_recorded_in_a_cell_that_an_act_set_up_keeps_the_act_from_being_undone()
    {
        RegisterRows rows = CaoPhong2018.Create();
        await Import(rows);
        string before = await Digest();
        OrganisationRow[] two =
        [
            .. rows.Organisations.Where(row => row.Kind == Domain.Organisations.OrganisationKind.OtherCell).Take(2),
        ];
        long merged = (
            await Do(
                new Reorganisation(
                    Day,
                    [new MergeOrganisations([two[0].Code, two[1].Code], new MergedOrganisation("MOI", "Chi bộ mới"))]
                )
            )
        ).Act;
        RegisterRows guest = new();
        string someone = rows.Members[^1].Code;
        guest.Memberships.Add(new MembershipRow(someone, "MOI", MembershipKind.Temporary, Period.Since(Day)));
        long later = 0;
        await Act<int>(
            new Storage.Acts.ActHeader(Storage.Acts.ActKind.FactsRecorded, null),
            async scope =>
            {
                await Storage.Importing.RegisterEdit.Run(scope, [], new Dictionary<object, long>(), guest);
                later = scope.Act.Id;
                return 1;
            }
        );
        (await Undo(merged)).Refusal.ShouldBe(new Storage.Undoing.ChangedSince(merged, later));
        (await Undo(later)).IsDone.ShouldBeTrue();
        (await Undo(merged)).IsDone.ShouldBeTrue();
        (await Digest()).ShouldBe(before);
    }

    [Fact]
    public async Task A_transfer_under_way_ends_with_the_cell_and_is_open_again_when_it_is_undone()
    {
        RegisterRows rows = CaoPhong2018.Create();
        await Import(rows);
        string cell = CaoPhong2018.CellsOf(rows)[0];
        MembershipRow going = rows.Memberships.First(row => row.OrganisationCode == cell);
        await using (ChiBoContext db = Database.Open())
        {
            db.Transfers.Add(
                new Storage.Transfers.Transfer
                {
                    MemberId = await db
                        .Members.Where(row => row.Code == going.MemberCode)
                        .Select(row => row.Id)
                        .SingleAsync(),
                    FromId = await db.Organisations.Where(row => row.Code == cell).Select(row => row.Id).SingleAsync(),
                    ToId = await db.Organisations.Where(row => row.Code == "HU").Select(row => row.Id).SingleAsync(),
                    Kind = Domain.Members.MembershipKind.Main,
                    On = Day,
                    State = Storage.Transfers.TransferState.Sent,
                    SentIn = 1,
                }
            );
            await db.SaveChangesAsync();
        }

        RecordedReorganisation done = await Do(new Reorganisation(Day, [new DissolveOrganisations([cell])]));
        done.Plan.Count(PlanLineKind.TransferEnded).ShouldBe(1);
        (await State()).ShouldBe((Storage.Transfers.TransferState.Withdrawn, (long?)done.Act));
        (await Undo(done.Act)).IsDone.ShouldBeTrue();
        (await State()).ShouldBe((Storage.Transfers.TransferState.Sent, null));

        async Task<(Storage.Transfers.TransferState, long?)> State()
        {
            await using ChiBoContext db = Database.Open();
            Storage.Transfers.Transfer transfer = await db.Transfers.SingleAsync();
            return (transfer.State, transfer.EndedIn);
        }
    }

    private async Task<Storage.Acts.Act> ActRow(long act)
    {
        await using ChiBoContext db = Database.Open();
        return await db.Acts.SingleAsync(row => row.Id == act);
    }

    /// <summary>The verdicts that are kept beside the register, without the act after which they were decided.</summary>
    private async Task<List<string>> KeptVerdicts()
    {
        await using ChiBoContext db = Database.Open();
        var rows = await db.CommuneVerdicts.OrderBy(row => row.UnitId).ToListAsync();
        return [.. rows.Select(row => $"{row.UnitId} {row.Name} {row.Verdict} {row.Failures} {row.NextChangeOn}")];
    }
}

public sealed class DissolveDistrictOnSqliteTests : DissolveDistrictContract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class DissolveDistrictOnPostgresTests : DissolveDistrictContract
{
    protected override Task<TestDatabase> Create() => OnPostgres();
}
