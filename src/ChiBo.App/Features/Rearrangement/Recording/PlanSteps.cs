using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Units;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Recording;

/// <summary>A plan as one reorganisation: recorded in one act, undone whole.</summary>
internal static class PlanSteps
{
    /// <summary>The reorganisation that does what the plan says.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commune">The commune as it was read for it.</param>
    /// <param name="on">The first day on which it is so.</param>
    public static Reorganisation Of(RearrangementPlan plan, CommuneToRearrange commune, DateOnly on) =>
        new(on, [.. plan.Moves.SelectMany(move => Of(move, commune))]);

    /// <summary>The reorganisation that dissolves the agency cells of a plan, in one commune or many.</summary>
    public static Reorganisation Of(DissolutionPlan plan, DateOnly on) =>
        new(on, [.. plan.Cells.Select(cell => Dissolve(cell.Cell, cell.Placements))]);

    private static IEnumerable<ReorganisationStep> Of(RearrangementMove move, CommuneToRearrange commune) =>
        move switch
        {
            RearrangementMove.MergeAgencyCell merge => Merge(merge, commune),
            RearrangementMove.ReturnToResidence back => [Return(back)],
            RearrangementMove.DissolveAgencyCell dissolve => [Dissolve(dissolve.Cell, dissolve.Placements)],
            RearrangementMove.TransferToNeighbour transfer =>
            [
                new MoveMembers([new MovedMember(transfer.Member, transfer.From, transfer.To)]),
            ],
            RearrangementMove.MergeAreas merge => Merge(merge),
            RearrangementMove.PlaceUnderCommittee place => [new PlaceUnder(place.Cell, place.Committee)],
            RearrangementMove.AppointSecretary appoint => [new AppointSecretary(appoint.Cell, appoint.Member)],
            _ => throw new InvalidOperationException($"{move.Kind} is no kind of move."),
        };

    /// <summary>Who took part in the cell that ends for a time, and may not in the one that stays, does so no longer.</summary>
    private static IEnumerable<ReorganisationStep> Merge(
        RearrangementMove.MergeAgencyCell merge,
        CommuneToRearrange commune
    )
    {
        MovedMember[] guests =
        [
            .. commune
                .AgencyCells.Where(cell => cell.Code == merge.Cell)
                .SelectMany(cell => cell.Temporary)
                .Where(guest => !guest.HasPost)
                .Select(guest => new MovedMember(guest.Code, merge.Cell, null)),
        ];
        if (guests.Length > 0)
        {
            yield return new MoveMembers(guests);
        }

        yield return new MergeOrganisations([merge.Into, merge.Cell], new MergedOrganisation(merge.Into));
    }

    private static MoveMembers Return(RearrangementMove.ReturnToResidence back) =>
        new([
            .. back.EndsTemporary ? [new MovedMember(back.Member, back.Cell, null)] : Array.Empty<MovedMember>(),
            .. back.To is { } to ? [new MovedMember(back.Member, back.Cell, to)] : Array.Empty<MovedMember>(),
        ]);

    private static DissolveOrganisations Dissolve(string cell, IEnumerable<Placement> placements) =>
        new([cell])
        {
            SentTo = placements.ToDictionary(one => one.Member, one => one.To, StringComparer.Ordinal),
        };

    private static IEnumerable<ReorganisationStep> Merge(RearrangementMove.MergeAreas merge)
    {
        yield return new MergeUnits(merge.Areas, new NewUnit(merge.IntoArea));
        if (merge.IntoCell is { } into && merge.Cells.Length > 1)
        {
            yield return new MergeOrganisations(merge.Cells, new MergedOrganisation(into));
        }
    }
}
