namespace ChiBo.Planning.Rearrangement;

/// <summary>Tells plans apart by what they do, in whichever order their moves stand.</summary>
internal static class PlanKey
{
    public static string Of(RearrangementPlan plan) =>
        string.Join('\n', plan.Moves.Select(Of).Order(StringComparer.Ordinal));

    private static string Of(RearrangementMove move) =>
        move switch
        {
            RearrangementMove.DissolveAgencyCell one =>
                $"{one.Kind} {one.Cell} {string.Join(' ', one.Placements.Select(to => $"{to.Member}>{to.To}"))}",
            RearrangementMove.MergeAreas one =>
                $"{one.Kind} {string.Join(' ', one.Areas)} {one.IntoArea} {one.IntoCell}",
            RearrangementMove.TransferToNeighbour one => $"{one.Kind} {one.Member} {one.To}",
            RearrangementMove.AppointSecretary one => $"{one.Kind} {one.Cell} {one.Member}",
            _ => $"{move}",
        };
}
