using System.Collections.Immutable;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>Plans the dissolution of the agency cells of a commune, or of all communes of a district or province in one act.</summary>
internal sealed class Dissolutions(
    CommuneReviewing reviewing,
    CommunesInReach reach,
    RegisterCache cache,
    PlanQueue queue,
    ChiBoContext db,
    Visitor visitor
)
{
    /// <summary>The field of somebody who goes to a suitable cell, once for each.</summary>
    public const string Suitable = "suitable";

    /// <summary>The field of the cell of a member, before the member's code.</summary>
    public const string SentTo = "to-";

    /// <summary>The plan; nothing when there is no such unit on the day. Of a district the communes within reach.</summary>
    public async Task<PlannedDissolution?> Look(string code, AskedDays asked)
    {
        KnownAt known = await asked.Known(db);
        RegisterSnapshot snapshot = await cache.Read(db, known);
        IReadOnlyList<CommuneRef> communes = await Communes(snapshot, code, asked.Day);
        if (communes.Count == 0)
        {
            return null;
        }

        ReviewCase review = reviewing.CaseOf(snapshot, asked.Day, communes, known).Case;
        ImmutableArray<CommuneToRearrange> read =
        [
            .. communes
                .Select(commune => CommuneReading.Of(review.Reviewer, commune.Code, asked.Day))
                .OfType<CommuneToRearrange>()
                .Where(commune => !commune.AgencyCells.IsEmpty),
        ];
        var request = new DissolutionRequest(read) { Placement = Wishes() };
        ImmutableArray<RequestFault> faults = RequestFaults.Of(request);
        request = faults.IsEmpty ? request : request with { Placement = request.Placement with { Chosen = Empty } };
        DissolutionPlan? plan = await queue.Ask(() => DissolutionPlanner.Propose(request));
        return plan is null
            ? new PlannedDissolution(review, request, null, faults)
            : new PlannedDissolution(review, request, plan, faults)
            {
                People = await NamesOf.Members(
                    db,
                    read.SelectMany(one => one.AgencyCells).SelectMany(cell => cell.Members).Select(one => one.Code),
                    known
                ),
            };
    }

    private static ImmutableDictionary<string, string> Empty { get; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    private async Task<IReadOnlyList<CommuneRef>> Communes(RegisterSnapshot snapshot, string code, DateOnly day)
    {
        if (snapshot.Find(code) is { } commune)
        {
            return commune.IsActiveOn(day) ? [commune] : [];
        }

        HashSet<string> seen = await reach.CodesOfPeople(visitor.Today);
        return [.. ReviewScope.Below(snapshot, code, day).Where(one => seen.Contains(one.Code))];
    }

    private PlacementWishes Wishes()
    {
        ImmutableDictionary<string, string> chosen = Empty;
        foreach ((string key, string value) in visitor.Address.Query)
        {
            if (key.StartsWith(SentTo, StringComparison.Ordinal) && value.Length > 0)
            {
                chosen = chosen.SetItem(key[SentTo.Length..], value);
            }
        }

        return new PlacementWishes
        {
            Chosen = chosen,
            SuitableCell = visitor
                .Address.Query.Where(pair => pair.Key == Suitable)
                .Select(pair => pair.Value)
                .ToImmutableHashSet(StringComparer.Ordinal),
        };
    }
}

/// <summary>What was planned.</summary>
/// <param name="Case">The day and how it is reviewed.</param>
/// <param name="Request">The question: the communes that have agency cells.</param>
/// <param name="Plan">The plan; nothing when others were still before it.</param>
/// <param name="Faults">What of the choices could not be taken.</param>
internal sealed record PlannedDissolution(
    ReviewCase Case,
    DissolutionRequest Request,
    DissolutionPlan? Plan,
    ImmutableArray<RequestFault> Faults
)
{
    /// <summary>Names of the cells that give and receive.</summary>
    public IReadOnlyDictionary<string, string> Places()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (CommuneToRearrange commune in Request.Communes)
        {
            if (Case.Reviewer.Snapshot.Find(commune.Code) is not { } place)
            {
                continue;
            }

            ExplanationContext context = Case.ContextOf(commune.Code, place);
            IEnumerable<string> cells = commune
                .AgencyCells.Select(cell => cell.Code)
                .Concat(commune.ResidentialCells.Select(cell => cell.Code))
                .Concat(commune.CellsElsewhere.Select(cell => cell.Code));
            foreach (string cell in cells)
            {
                names[cell] = context.NameOfOrganisation(cell) ?? cell;
            }
        }

        return names;
    }

    /// <summary>Names of the members of the agency cells.</summary>
    public IReadOnlyDictionary<string, string> People { get; init; } = new Dictionary<string, string>();
}
