using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Assigning;

/// <summary>A member in charge of an area, as a person accepts it.</summary>
internal sealed record AcceptedLine(string Member, string Area);

/// <summary>Records who is in charge of which area from a day on, as one act: what was so before ends on that day.</summary>
internal sealed class AcceptAssignments(ChiBoContext db, RegisterActs acts, Person person, Permits permits)
{
    public async Task<Outcome<long>> Handle(string cell, IReadOnlyList<AcceptedLine> lines, DateOnly from)
    {
        if (!(await permits.OnOrganisation(AccessAction.Record, Sensitivity.Personal, cell)).IsAllowed)
        {
            return new NoSuchArea();
        }

        return await acts.Do(
            person.Header(ActKind.FactsRecorded, cell),
            scope => Write(scope, cell, [.. lines.Distinct()], from)
        );
    }

    private async Task<Outcome<long>> Write(
        ActScope scope,
        string cell,
        IReadOnlyList<AcceptedLine> lines,
        DateOnly from
    )
    {
        AssignedCell? assigned = await AssignedCell.Find(db, cell, from);
        var members = assigned?.Members.ToDictionary(member => member.Code, member => member.Id);
        var areas = assigned?.Areas.ToDictionary(area => area.Code, area => area.Id);
        if (
            members is null
            || areas is null
            || !lines.All(line => members.ContainsKey(line.Member) && areas.ContainsKey(line.Area))
            || !areas.Keys.All(area => lines.Any(line => line.Area == area))
        )
        {
            return new ProposalIsOld();
        }

        HashSet<(int Member, int Unit)> wanted = [.. lines.Select(line => (members[line.Member], areas[line.Area]))];
        List<int> units = [.. areas.Values];
        List<AreaAssignment> known = await db
            .AreaAssignments.Known(KnownAt.Now)
            .Where(row => units.Contains(row.UnitId) && (row.ValidTo == null || row.ValidTo > from))
            .OrderBy(row => row.Id)
            .ToListAsync();
        foreach (AreaAssignment row in known)
        {
            bool isLasting = row.ValidTo is null && (row.ValidFrom is null || row.ValidFrom <= from);
            if (isLasting && wanted.Remove((row.MemberId, row.UnitId)))
            {
                continue;
            }

            scope.Shorten(row, act => row.ValidFrom >= from ? null : row.With(act, row.Period with { To = from }));
        }

        foreach ((int member, int unit) in wanted.Order())
        {
            scope.Record(
                new AreaAssignment
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = member,
                    UnitId = unit,
                    ValidFrom = from,
                }
            );
        }

        return scope.Act.Id;
    }
}
