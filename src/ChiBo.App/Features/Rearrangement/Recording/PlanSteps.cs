using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Recording;

/// <summary>A plan as one reorganisation: recorded in one act, undone whole.</summary>
internal static class PlanSteps
{
    /// <summary>The reorganisation that does what the plan says.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="commune">The commune as it was read for it.</param>
    /// <param name="on">The first day on which it is so.</param>
    public static Reorganisation Of(RearrangementPlan plan, CommuneToRearrange commune, DateOnly on)
    {
        MovedMember[] guests = [.. plan.Moves.SelectMany(move => GuestsWhoLeave(move, commune)).Distinct()];
        IEnumerable<ReorganisationStep> first = guests.Length > 0 ? [new MoveMembers(guests)] : [];
        return new Reorganisation(on, [.. first, .. plan.Moves.SelectMany(Of)]);
    }

    /// <summary>The reorganisation that dissolves the agency cells of a plan, in one commune or many.</summary>
    public static Reorganisation Of(DissolutionPlan plan, DateOnly on) =>
        new(on, [.. plan.Cells.Select(cell => Dissolve(cell.Cell, cell.Placements))]);

    private static IEnumerable<ReorganisationStep> Of(RearrangementMove move) =>
        move switch
        {
            RearrangementMove.MergeAgencyCell merge =>
            [
                new MergeOrganisations([merge.Into, merge.Cell], new MergedOrganisation(merge.Into)),
            ],
            RearrangementMove.ReturnToResidence { To: { } to } back =>
            [
                new MoveMembers([new MovedMember(back.Member, back.Cell, to)]),
            ],
            RearrangementMove.ReturnToResidence => [],
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

    /// <summary>
    /// Who takes part for a time, and does so no longer: in the cell that stays, and in those that are merged into it, from
    /// which whoever may not take part in it would go along. First of all, as who is at home in it by then is no guest.
    /// </summary>
    private static IEnumerable<MovedMember> GuestsWhoLeave(RearrangementMove move, CommuneToRearrange commune) =>
        move switch
        {
            RearrangementMove.MergeAgencyCell merge => commune
                .AgencyCells.Where(cell => cell.Code == merge.Cell)
                .SelectMany(cell => cell.Temporary)
                .Where(guest => !guest.HasPost)
                .Select(guest => new MovedMember(guest.Code, merge.Cell, null)),
            RearrangementMove.ReturnToResidence { EndsTemporary: true } back =>
            [
                new MovedMember(back.Member, back.Cell, null),
            ],
            _ => [],
        };

    private static DissolveOrganisations Dissolve(string cell, IEnumerable<Placement> placements) =>
        new([cell]) { SentTo = placements.ToDictionary(one => one.Member, one => one.To, StringComparer.Ordinal) };

    private static IEnumerable<ReorganisationStep> Merge(RearrangementMove.MergeAreas merge)
    {
        yield return new MergeUnits(merge.Areas, new NewUnit(merge.IntoArea));
        if (merge.IntoCell is { } into && merge.Cells.Length > 1)
        {
            yield return new MergeOrganisations(merge.Cells, new MergedOrganisation(into));
        }
    }
}
