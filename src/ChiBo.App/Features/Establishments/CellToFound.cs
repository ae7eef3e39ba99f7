using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>A cell that is to be set up in a commune, as a form or a program asks for it.</summary>
/// <param name="Kind">An agency, residential or other cell.</param>
/// <param name="Name">Its name.</param>
/// <param name="Areas">Codes of the areas that a residential cell serves; another cell serves the commune.</param>
/// <param name="Members">Codes of its members.</param>
/// <param name="Secretary">Code of its secretary.</param>
/// <param name="Deputy">Code of its deputy secretary; nothing for none.</param>
/// <param name="On">Its first day.</param>
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
    public async Task<Reorganisation> In(ChiBoContext db, string commune)
    {
        string committee = (await CommuneOfCases.Read(db, commune, On, officials: null))?.Committee ?? "";
        return new Reorganisation(On, [await Step(db, commune, committee)]);
    }

    /// <summary>The step by which it is set up under a committee.</summary>
    public async Task<EstablishCell> Step(ChiBoContext db, string commune, string committee) =>
        new(await NextCode(db, committee), Kind, Name.Normalize(), committee)
        {
            Units = Kind == OrganisationKind.ResidentialCell ? Areas : [commune],
            Members = Members,
            Secretary = Secretary,
            Positions = Deputy is null ? [] : [new FoundingPosition(Deputy, PositionKind.DeputySecretary)],
        };

    /// <summary>A code that no organisation has, and no cell of a case that is still open.</summary>
    public static async Task<string> NextCode(ChiBoContext db, string committee)
    {
        HashSet<string> taken = await NewCodes.TakenByOrganisations(db, committee);
        List<OrganisationCase> open = await db
            .OrganisationCases.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Stage < CaseStage.Recorded)
            .Where(row => db.Organisations.Any(one => one.Id == row.OrganisationId && one.Code == committee))
            .ToListAsync();
        taken.UnionWith(open.SelectMany(row => row.What().Steps).SelectMany(GivenBy));
        return NewCodes.Next(taken, committee, NewCodes.Cell);
    }

    private static IEnumerable<string> GivenBy(ReorganisationStep step) =>
        step switch
        {
            EstablishCell found => [found.Code],
            SplitOrganisation split => split.Parts.Select(part => part.Code),
            _ => [],
        };
}
