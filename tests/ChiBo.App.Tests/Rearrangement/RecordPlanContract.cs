using ChiBo.App.Features.Rearrangement.Recording;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Tests.Reorganisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using ChiBo.Planning.Tests.Rearrangement;
using ChiBo.TestKit.Databases;

namespace ChiBo.App.Tests.Rearrangement;

/// <summary>A plan recorded as one act on an engine: the register conforms as the trial said, and is as before when undone.</summary>
public abstract class RecordPlanContract : ReorganisationContract
{
    /// <summary>Communes whose plans have a move of several kinds.</summary>
    [Theory]
    [InlineData(MoveKind.TransferToNeighbour)]
    [InlineData(MoveKind.AppointSecretary)]
    [InlineData(MoveKind.PlaceUnderCommittee)]
    [InlineData(MoveKind.MergeAreas)]
    [InlineData(MoveKind.MergeAgencyCell)]
    [InlineData(MoveKind.ReturnToResidence)]
    [InlineData(MoveKind.DissolveAgencyCell)]
    public async Task A_plan_is_one_act_that_makes_the_commune_conform_and_is_undone_whole(MoveKind kind)
    {
        (SmallCommune commune, RearrangementRequest request, RearrangementPlan plan) = With(kind);
        await Import(commune.Rows);
        string before = await Digest();
        RecordedReorganisation done = await Do(PlanSteps.Of(plan, request.Commune, SmallCommune.Day));
        RegisterSnapshot after = (await Known()).ToSnapshot();
        Review(commune, after).Verdict.ShouldBe(plan.Outcome);
        RegisterSnapshot tried = commune.Rows.ToSnapshot().With([.. plan.Changes(SmallCommune.Day)]);
        Told(commune, after).ShouldBe(Told(commune, tried));
        (await Undo(done.Act)).IsDone.ShouldBeTrue();
        (await Digest()).ShouldBe(before);
    }

    [Fact]
    public async Task Steps_that_cannot_be_are_refused_and_nothing_is_written()
    {
        (SmallCommune commune, _, _) = With(MoveKind.TransferToNeighbour);
        await Import(commune.Rows);
        string before = await Digest();
        string cell = commune.Rows.Organisations.First(row => row.Code.StartsWith('K')).Code;
        foreach (
            (ReorganisationStep step, string code) in new (ReorganisationStep, string)[]
            {
                (new MoveMembers([]), "nothing-to-reorganise"),
                (new MoveMembers([new MovedMember("KHONG-CO", cell, "L1")]), "not-on-the-roll"),
                (new MoveMembers([new MovedMember("KHONG-CO", cell, cell)]), "merged-with-itself"),
                (new AppointSecretary(cell, "KHONG-CO"), "not-on-the-roll"),
                (new AppointSecretary("KHONG-CO", "M01"), "not-active-on"),
                (new PlaceUnder(cell, cell), "under-itself"),
                (new PlaceUnder(cell, "L1"), "no-committee"),
                (new PlaceUnder(cell, "KHONG-CO"), "not-active-on"),
            }
        )
        {
            (await Refused(new Reorganisation(SmallCommune.Day, [step]))).ShouldBe(code, $"{step}");
        }

        (await Digest()).ShouldBe(before);
    }

    private async Task<string> Refused(Reorganisation what)
    {
        await using Storage.ChiBoContext db = Database.Open();
        Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(what);
        return planned.Refusal?.Code ?? "";
    }

    private static (SmallCommune Commune, RearrangementRequest Request, RearrangementPlan Plan) With(MoveKind kind)
    {
        for (int seed = 0; ; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            RearrangementRequest request = commune.Request();
            if (
                RearrangementPlanner.Propose(request) is RearrangementProposal.Found found
                && found.Plans.FirstOrDefault(plan => plan.Moves.Any(move => move.Kind == kind)) is { } plan
            )
            {
                return (commune, request, plan);
            }
        }
    }

    private static CommuneReview Review(SmallCommune commune, RegisterSnapshot snapshot) =>
        new Reviewer(snapshot, _ => commune.Parameters).Review(SmallCommune.Code, SmallCommune.Day)!;

    private static string[] Told(SmallCommune commune, RegisterSnapshot snapshot) =>
        [
            .. Review(commune, snapshot)
                .Findings.Select(finding => $"{finding.Rule} {finding.Subject} {finding.Outcome}")
                .Order(StringComparer.Ordinal),
        ];
}

/// <summary>On SQLite.</summary>
public sealed class SqliteRecordPlanTests : RecordPlanContract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresRecordPlanTests : RecordPlanContract
{
    protected override Task<TestDatabase> Create() => OnPostgres();
}
