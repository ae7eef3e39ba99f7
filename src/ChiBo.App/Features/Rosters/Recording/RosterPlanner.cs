using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>Holds a roster against the register: who is new, who has changed, who is there already.</summary>
internal sealed class RosterPlanner(ChiBoContext db, OrganisationTree tree)
{
    public async Task<RosterPlan> Plan(RosterList list)
    {
        int top = await db.Organisations.Where(row => row.Code == list.Committee).Select(row => row.Id).SingleAsync();
        HashSet<int> below = await tree.Subtree([top], list.On, KnownAt.Now);
        var cells = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(list.On)
            .Where(version => below.Contains(version.OrganisationId))
            .Select(version => new
            {
                version.Organisation!.Code,
                version.Name,
                version.Kind,
            })
            .ToListAsync();
        ILookup<string, PlannedCell> known = cells.ToLookup(
            cell => CellNames.Key(cell.Name),
            cell => new PlannedCell(cell.Name, cell.Kind, cell.Code)
        );
        List<PlannedCell> planned =
        [
            .. list
                .People.Select(person => person.Cell)
                .DistinctBy(CellNames.Key)
                .Select(name => known[CellNames.Key(name)].FirstOrDefault() ?? NewCell(name)),
        ];
        KnownPeople people = await KnownPeople.Read(db, below, list.On);
        return new RosterPlan(planned, Once([.. list.People.Select(person => Plan(person, people, planned))]));
    }

    /// <summary>Nobody is recorded twice: a row that tells of the person of an earlier row is left alone.</summary>
    private static IReadOnlyList<PlannedPerson> Once(IReadOnlyList<PlannedPerson> people)
    {
        var seen = new HashSet<(string, DateOnly?)>();
        return
        [
            .. people.Select(person =>
                person is { Code: null, BirthDate: null }
                || seen.Add((person.Code ?? VietnameseText.Fold(person.FullName), person.BirthDate))
                    ? person
                    : person with
                    {
                        Act = PlannedAct.Repeated,
                    }
            ),
        ];
    }

    private static PlannedCell NewCell(string name)
    {
        OrganisationKind kind = CellNames.KindOf(name);
        return new PlannedCell(name, kind, null)
        {
            Area = kind == OrganisationKind.ResidentialCell ? CellNames.AreaOf(name) : null,
        };
    }

    private static PlannedPerson Plan(ListedPerson person, KnownPeople people, IReadOnlyList<PlannedCell> cells)
    {
        PlannedCell cell = cells.First(known => CellNames.Key(known.Name) == CellNames.Key(person.Cell));
        IReadOnlyList<KnownPerson> namesakes = people.Namesakes(person.FullName);
        return Same(person, cell, namesakes) is { } same
            ? Known(person, cell, same, people)
            : new PlannedPerson(PlannedAct.Added, person.FullName, cell.Name)
            {
                Gender = person.Gender,
                BirthDate = person.BirthDate,
                AdmittedOn = person.AdmittedOn,
                OfficialOn = person.OfficialOn,
                Position = people.NewPosition(person.Position, cell.Code, null),
                Namesake = namesakes.Count > 0 ? namesakes[0].Code : null,
            };
    }

    /// <summary>The same name and birth date mean the same person; so does the same cell, when a birth date is unknown.</summary>
    private static KnownPerson? Same(ListedPerson person, PlannedCell cell, IReadOnlyList<KnownPerson> namesakes) =>
        namesakes.FirstOrDefault(known => known.BirthDate is not null && known.BirthDate == person.BirthDate)
        ?? namesakes.FirstOrDefault(known =>
            known.CellCode == cell.Code && (known.BirthDate is null || person.BirthDate is null)
        );

    private static PlannedPerson Known(ListedPerson person, PlannedCell cell, KnownPerson same, KnownPeople people)
    {
        KnownPerson merged = same with
        {
            Gender = person.Gender ?? same.Gender,
            BirthDate = person.BirthDate ?? same.BirthDate,
            AdmittedOn = person.AdmittedOn ?? same.AdmittedOn,
            OfficialOn = person.OfficialOn ?? same.OfficialOn,
        };
        bool isElsewhere = same.CellCode != cell.Code;
        PositionKind? position = isElsewhere ? null : people.NewPosition(person.Position, cell.Code, same.Code);
        PlannedAct act =
            isElsewhere ? PlannedAct.Elsewhere
            : merged == same && position is null ? PlannedAct.Same
            : PlannedAct.Changed;
        return new PlannedPerson(act, same.FullName, cell.Name)
        {
            Code = same.Code,
            Gender = merged.Gender,
            BirthDate = merged.BirthDate,
            AdmittedOn = merged.AdmittedOn,
            OfficialOn = merged.OfficialOn,
            HasNewDetails = merged != same,
            Position = position,
        };
    }
}
