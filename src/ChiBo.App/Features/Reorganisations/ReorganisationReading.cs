using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Transfers;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reorganisations;

/// <summary>Reads what a reorganisation rests on, and plans it: the same for a look and for recording.</summary>
internal sealed class ReorganisationReading(ChiBoContext db)
{
    /// <summary>A reorganisation that names more reads the whole register.</summary>
    private const int MostNamed = 100;

    /// <summary>The plan on what is known now, with what it was made on.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="receiving">Cells to which members may be sent by residence; nothing when all are.</param>
    public Task<Outcome<PlannedReorganisation>> Plan(Reorganisation what, IReadOnlySet<string>? receiving = null) =>
        Plan(what, receiving, KnownAt.Now);

    /// <summary>The plan as it was made on what was known after an act: for looking back, not for recording.</summary>
    /// <param name="what">What was asked for.</param>
    /// <param name="act">Number of the act.</param>
    public Task<Outcome<PlannedReorganisation>> PlanAfter(Reorganisation what, long act) =>
        Plan(what, null, new KnownAt(act));

    private async Task<Outcome<PlannedReorganisation>> Plan(
        Reorganisation what,
        IReadOnlySet<string>? receiving,
        KnownAt known
    )
    {
        List<string> organisations = [.. what.Steps.SelectMany(step => step.OrganisationCodes).Distinct()];
        List<string> units = [.. what.Steps.SelectMany(step => step.UnitCodes).Distinct()];
        RegisterPart? part =
            organisations.Count + units.Count > MostNamed ? null : await PartAround.Of(db, organisations, units);
        NumberedRows numbered = RowReader.ReadNumbered(db, part, known);
        Outcome<ReorganisationPlan> plan = ReorganisationPlanner.Plan(
            numbered.Rows,
            known.Act is null ? await OpenTransfers() : [],
            what,
            // What bears a code today was perhaps given it by this very plan.
            known.Act
                is null
                ? new PlanBounds(await Taken(what), receiving)
                : PlanBounds.None
        );
        return plan.IsDone
            ? new PlannedReorganisation(plan.Value, numbered)
            {
                Rules = LocalRules.Read(db, known),
                Deviations = await ApprovedDeviation.AsKnown(db, known),
            }
            : plan.Refusal;
    }

    /// <summary>Codes that the reorganisation would give, and that something bears already.</summary>
    private async Task<HashSet<string>> Taken(Reorganisation what)
    {
        List<string> asked = [.. what.Steps.SelectMany(GivenBy)];
        return
        [
            .. await db.Organisations.Where(row => asked.Contains(row.Code)).Select(row => row.Code).ToListAsync(),
            .. await db.Units.Where(row => asked.Contains(row.Code)).Select(row => row.Code).ToListAsync(),
        ];
    }

    private static IEnumerable<string> GivenBy(ReorganisationStep step) =>
        step switch
        {
            MergeOrganisations merge => [merge.Into.Code],
            SplitOrganisation split => split.Parts.Select(part => part.Code),
            MergeUnits merge => new[]
            {
                merge.Into.Code,
                merge.Committee?.Code ?? $"{merge.Into.Code}-DU",
                merge.AgencyCell?.Code,
            }.OfType<string>(),
            EnterUnits enter => enter.Units.Select(unit => unit.Code),
            EstablishCell found => [found.Code],
            _ => [],
        };

    private Task<List<OpenTransfer>> OpenTransfers() =>
        db
            .Transfers.Where(row => row.State == TransferState.Sent)
            .OrderBy(row => row.Id)
            .Select(row => new OpenTransfer(row.Id, row.Member!.Code, row.From!.Code, row.To!.Code))
            .ToListAsync();
}

/// <summary>A plan with what it was made on.</summary>
public sealed record PlannedReorganisation(ReorganisationPlan Plan, NumberedRows Known)
{
    /// <summary>What provinces have set over the guidance.</summary>
    internal LocalRules Rules { get; init; } = LocalRules.None;

    /// <summary>Deviations that were approved.</summary>
    internal IReadOnlyList<ApprovedDeviation> Deviations { get; init; } = [];

    /// <summary>The agency cells that it sets up, and those that become one.</summary>
    internal IReadOnlyList<Founding> Foundings() =>
        Establishments.Gate.Foundings.Between(
            Known.Rows,
            Known.Rows.After(Plan),
            Plan.Entered.Organisations.Where(row => row.Kind == OrganisationKind.AgencyCell)
                .Select(row => row.Code)
                .ToHashSet(StringComparer.Ordinal)
        );

    /// <summary>What the review says before and after.</summary>
    public PlanVerdicts Verdicts() => PlanVerdicts.Of(Known.Rows, Known.Rows.After(Plan), Plan, Rules);
}
