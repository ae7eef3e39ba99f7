using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>Records a roster as one act, all of it or nothing; the act can be undone whole.</summary>
internal sealed class RecordRoster(ChiBoContext db, RegisterActs acts, RosterPlanner planner, Person person)
{
    /// <summary>Records what the plan says now; declines when that is no longer what was shown.</summary>
    /// <param name="list">The list.</param>
    /// <param name="shownAdded">How many new people were shown.</param>
    /// <param name="shownChanged">How many changes were shown.</param>
    /// <param name="skipped">Places in the list, from 0, of those who are not to be recorded.</param>
    public Task<Outcome<long>> Handle(RosterList list, int shownAdded, int shownChanged, IReadOnlySet<int> skipped) =>
        acts.Do<long>(
            new ActHeader(ActKind.RosterImported, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = list.Committee,
            },
            async scope =>
            {
                RosterPlan plan = await planner.Plan(list);
                if (plan.Count(PlannedAct.Added) != shownAdded || plan.Count(PlannedAct.Changed) != shownChanged)
                {
                    return new RegisterChangedSincePreview();
                }

                List<PlannedPerson> people = [.. plan.People.Where((_, place) => !skipped.Contains(place))];
                HashSet<string> needed =
                [
                    .. people.Where(person => person.Act == PlannedAct.Added).Select(person => person.Cell),
                ];
                Dictionary<string, int> cells = await Enter(
                    scope,
                    plan.Cells.Where(cell => cell.Code is not null || needed.Contains(cell.Name)),
                    list
                );
                await Record(scope, people, cells, list);
                return scope.Act.Id;
            }
        );

    /// <summary>Numbers of the cells by name; those that are new are entered, with the areas that they serve.</summary>
    private async Task<Dictionary<string, int>> Enter(ActScope scope, IEnumerable<PlannedCell> cells, RosterList list)
    {
        int committee = await db
            .Organisations.Where(row => row.Code == list.Committee)
            .Select(row => row.Id)
            .SingleAsync();
        int[] served = await db
            .OrganisationVersions.Where(row => row.OrganisationId == committee && row.SupersededIn == null)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => row.UnitIds)
            .FirstAsync();
        HashSet<string> taken = await NewCodes.TakenByOrganisations(db, list.Committee);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PlannedCell cell in cells)
        {
            numbers[cell.Name] = cell.Code is { } code
                ? await db.Organisations.Where(row => row.Code == code).Select(row => row.Id).SingleAsync()
                : EnterCell(scope, cell, committee, served, taken, list);
        }

        return numbers;
    }

    private static int EnterCell(
        ActScope scope,
        PlannedCell cell,
        int committee,
        int[] served,
        HashSet<string> taken,
        RosterList list
    )
    {
        int[] units = served;
        if (cell.Area is not null && served is [var commune])
        {
            Unit area = scope.NewUnit(NewCodes.Next(taken, list.Committee, NewCodes.Area));
            scope.Record(
                new UnitVersion
                {
                    RecordedIn = scope.Act.Id,
                    UnitId = area.Id,
                    Kind = UnitKind.ResidentialArea,
                    Name = cell.Area,
                    ParentId = commune,
                    ValidFrom = list.On,
                }
            );
            units = [area.Id];
        }

        Organisation organisation = scope.NewOrganisation(NewCodes.Next(taken, list.Committee, NewCodes.Cell));
        scope.Record(
            new OrganisationVersion
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = organisation.Id,
                Kind = cell.Kind,
                Name = cell.Name,
                ParentId = committee,
                UnitIds = cell.Kind == OrganisationKind.ResidentialCell && cell.Area is null ? [] : units,
                ValidFrom = list.On,
            }
        );
        return organisation.Id;
    }

    private async Task Record(
        ActScope scope,
        IReadOnlyList<PlannedPerson> people,
        Dictionary<string, int> cells,
        RosterList list
    )
    {
        HashSet<string> taken = await NewCodes.TakenByMembers(db, list.Committee);
        foreach (PlannedPerson planned in people.Where(planned => planned.Act == PlannedAct.Added))
        {
            Member member = scope.NewMember(NewCodes.Next(taken, list.Committee, NewCodes.Member));
            scope.Record(Details(scope, member.Id, planned));
            scope.Record(
                new Membership
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = member.Id,
                    OrganisationId = cells[planned.Cell],
                    Kind = MembershipKind.Main,
                    ValidFrom = list.On,
                }
            );
            RecordPosition(scope, member.Id, cells, planned, list.On);
        }

        foreach (PlannedPerson planned in people.Where(planned => planned.Act == PlannedAct.Changed))
        {
            MemberDetails known = await db.MemberDetails.SingleAsync(row =>
                row.Member!.Code == planned.Code && row.SupersededIn == null
            );
            if (planned.HasNewDetails)
            {
                scope.Supersede(known);
                scope.Record(Details(scope, known.MemberId, planned));
            }

            RecordPosition(scope, known.MemberId, cells, planned, list.On);
        }
    }

    private static void RecordPosition(
        ActScope scope,
        int member,
        Dictionary<string, int> cells,
        PlannedPerson planned,
        DateOnly from
    )
    {
        if (planned.Position is { } kind)
        {
            scope.Record(
                new Position
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = member,
                    OrganisationId = cells[planned.Cell],
                    Kind = kind,
                    ValidFrom = from,
                }
            );
        }
    }

    private static MemberDetails Details(ActScope scope, int member, PlannedPerson planned) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            MemberId = member,
            FullName = planned.FullName,
            Gender = planned.Gender,
            BirthDate = planned.BirthDate,
            AdmittedOn = planned.AdmittedOn,
            OfficialOn = planned.OfficialOn,
        };
}
