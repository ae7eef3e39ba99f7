using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>A residential cell raises a matter of its area.</summary>
internal sealed class RaiseMatter(ChiBoContext db, RegisterActs acts, Person person, Permits permits, AreaTextTime time)
{
    /// <summary>Records the matter, for this month.</summary>
    public async Task<Outcome<long>> Handle(string code, MatterWords words, bool isReviewed)
    {
        AreaUnit? area = await AreaUnits.Find(db, code, acts.Today);
        if (area is null || !(await permits.OnArea(AccessAction.Record, Sensitivity.Internal, code)).IsAllowed)
        {
            return new NoSuchArea();
        }

        if (MatterWriter.Fault(words.Text, isReviewed) is { } fault)
        {
            return fault;
        }

        List<int> cells = await AreaUnits.Serving(db, area.Id, OrganisationKind.ResidentialCell, acts.Today);
        int? cell = cells.Count == 0 ? null : cells[0];
        string? cellCode = await db
            .Organisations.Where(row => row.Id == cell)
            .Select(row => row.Code)
            .SingleOrDefaultAsync();
        return await acts.Do<long>(
            person.Header(ActKind.AreaReported, cellCode),
            scope =>
            {
                var matter = new AreaMatter
                {
                    RecordedIn = scope.Act.Id,
                    UnitId = area.Id,
                    Month = new DateOnly(acts.Today.Year, acts.Today.Month, 1),
                    CellId = cell,
                    Topic = words.Topic,
                    IsNeed = words.IsNeed,
                    AskedOf = words.AskedOf,
                    State = MatterState.Open,
                };
                MatterWriter.Record(scope, matter, words.Text, time.EraseOn(acts.Today));
                return Task.FromResult<Outcome<long>>(scope.Act.Id);
            }
        );
    }
}
