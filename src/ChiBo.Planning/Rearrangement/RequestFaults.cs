using System.Collections.Immutable;
using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Rearrangement;

/// <summary>What is wrong with a request.</summary>
/// <param name="Code">Stable: one of <see cref="RequestFaults"/>.</param>
/// <param name="Subject">Code of the area, cell, member or kind of move.</param>
/// <param name="Words">What is wrong, in words.</param>
public sealed record RequestFault(string Code, string Subject, BilingualText Words);

/// <summary>Finds what is wrong with requests; with none of it they can be asked.</summary>
public static class RequestFaults
{
    /// <summary>A move costs less than nothing, or too much.</summary>
    public const string CostOutOfBounds = "cost-out-of-bounds";

    /// <summary>Not one plan is asked for.</summary>
    public const string NoPlanAsked = "no-plan-asked";

    /// <summary>There is nothing to work with.</summary>
    public const string NoEffort = "no-effort";

    /// <summary>A neighbour is no area of the commune.</summary>
    public const string NoSuchArea = "no-such-area";

    /// <summary>An area is said to be its own neighbour.</summary>
    public const string NeighbourOfItself = "neighbour-of-itself";

    /// <summary>A cell is chosen for somebody who is on the roll of no agency cell of the communes.</summary>
    public const string NoSuchMember = "no-such-member";

    /// <summary>The chosen cell is no residential cell of the communes, nor of where members live.</summary>
    public const string NoSuchCell = "no-such-cell";

    /// <summary>The faults of a request.</summary>
    public static ImmutableArray<RequestFault> Of(RearrangementRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. OfCosts(request.Costs),
            .. request.MostPlans < 1
                ?
                [
                    Fault(
                        NoPlanAsked,
                        $"{request.MostPlans}",
                        "cần hỏi ít nhất một phương án",
                        "ask for one plan at least"
                    ),
                ]
                : Array.Empty<RequestFault>(),
            .. request.Effort > 0 && double.IsFinite(request.Effort)
                ? []
                : new[]
                {
                    Fault(NoEffort, $"{request.Effort}", "công tìm phải lớn hơn 0", "the effort has to be above 0"),
                },
            .. OfNeighbours(request),
            .. Of(new DissolutionRequest([request.Commune]) { Placement = request.Placement }),
        ];
    }

    /// <summary>The faults of a request.</summary>
    public static ImmutableArray<RequestFault> Of(DissolutionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AgencyMember[] members =
        [
            .. request.Communes.SelectMany(commune => commune.AgencyCells).SelectMany(cell => cell.Members),
        ];
        HashSet<string> people = [.. members.Select(member => member.Code)];
        HashSet<string> cells =
        [
            .. request.Communes.SelectMany(commune => commune.ResidentialCells).Select(cell => cell.Code),
            .. request.Communes.SelectMany(commune => commune.CellsElsewhere).Select(cell => cell.Code),
            .. members.SelectMany(member => member.CellsOfResidence),
        ];
        return
        [
            .. request
                .Placement.Chosen.Where(chosen => !people.Contains(chosen.Key))
                .Select(chosen => chosen.Key)
                .Order(StringComparer.Ordinal)
                .Select(member =>
                    Fault(
                        NoSuchMember,
                        member,
                        "không có trong chi bộ cơ quan",
                        "is on the roll of no agency cell here"
                    )
                ),
            .. request
                .Placement.Chosen.Where(chosen => !cells.Contains(chosen.Value))
                .Select(chosen => chosen.Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(cell =>
                    Fault(
                        NoSuchCell,
                        cell,
                        "không phải chi bộ khu dân cư của xã hoặc của nơi đảng viên cư trú",
                        "is no residential cell of the commune or of where a member lives"
                    )
                ),
        ];
    }

    private static IEnumerable<RequestFault> OfCosts(MoveCosts costs) =>
        Enum.GetValues<MoveKind>()
            .Where(kind => costs.Of(kind) is < 0 or > MoveCosts.Most)
            .Select(kind =>
                Fault(
                    CostOutOfBounds,
                    $"{kind}",
                    $"chi phí là số nguyên từ 0 đến {MoveCosts.Most}",
                    $"a move costs 0 to {MoveCosts.Most}"
                )
            );

    private static IEnumerable<RequestFault> OfNeighbours(RearrangementRequest request)
    {
        HashSet<string> areas = [.. request.Commune.Areas];
        foreach (Neighbours pair in request.Neighbours ?? [])
        {
            foreach (string area in new[] { pair.One, pair.Other }.Where(area => !areas.Contains(area)))
            {
                yield return Fault(NoSuchArea, area, "không phải khu dân cư của xã", "is no area of the commune");
            }

            if (pair.One == pair.Other)
            {
                yield return Fault(NeighbourOfItself, pair.One, "không giáp với chính nó", "is no neighbour of itself");
            }
        }
    }

    private static RequestFault Fault(string code, string subject, string vietnamese, string english) =>
        new(code, subject, new BilingualText($"{subject}: {vietnamese}.", $"{subject}: {english}."));

    /// <summary>Throws when there are faults.</summary>
    internal static void Refuse(ImmutableArray<RequestFault> faults)
    {
        if (!faults.IsEmpty)
        {
            throw new ArgumentException(string.Join(' ', faults.Select(fault => fault.Words.English)), nameof(faults));
        }
    }
}
