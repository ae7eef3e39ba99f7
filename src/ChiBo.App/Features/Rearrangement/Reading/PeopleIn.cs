using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>Codes of the people whom moves name.</summary>
internal static class PeopleIn
{
    public static IEnumerable<string> Move(RearrangementMove move) =>
        move switch
        {
            RearrangementMove.ReturnToResidence back => [back.Member],
            RearrangementMove.TransferToNeighbour transfer => transfer.Instead.Prepend(transfer.Member),
            RearrangementMove.AppointSecretary appoint => appoint.Instead.Prepend(appoint.Member),
            RearrangementMove.DissolveAgencyCell dissolve => dissolve.Placements.Select(one => one.Member),
            _ => [],
        };
}
