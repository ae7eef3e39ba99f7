using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>A cell that is to be set up in a commune, as a program asks for it.</summary>
internal sealed record CellToFound(
    OrganisationKind Kind,
    string Name,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Members,
    string? Secretary,
    string? Deputy,
    DateOnly On
)
{
    /// <summary>What is to be done: the cell under the commune's committee, by the next code that nobody has.</summary>
    public async Task<Reorganisation> In(ChiBoContext db, string commune, DateOnly today)
    {
        string committee = (await CommuneOfCases.Read(db, commune, today, officials: null))?.Committee ?? "";
        return new Reorganisation(
            On,
            [
                new EstablishCell(
                    NewCodes.Next(await NewCodes.TakenByOrganisations(db, committee), committee, NewCodes.Cell),
                    Kind,
                    Name.Normalize(),
                    committee
                )
                {
                    Units = Kind == OrganisationKind.ResidentialCell ? Areas : [commune],
                    Members = Members,
                    Secretary = Secretary,
                    Positions = Deputy is null ? [] : [new FoundingPosition(Deputy, PositionKind.DeputySecretary)],
                },
            ]
        );
    }
}
