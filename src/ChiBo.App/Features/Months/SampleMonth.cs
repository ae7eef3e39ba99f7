using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>Usual days of the cells of the sample commune, as its meetings of the years before were held.</summary>
internal static class SampleMonth
{
    /// <summary>The others meet from the 2nd to the 6th in the evening, the agency cell on the 8th in the afternoon.</summary>
    public static async Task Record(ActScope scope, ChiBoContext db, string committee, DateOnly today)
    {
        int number = await db.Organisations.Where(row => row.Code == committee).Select(row => row.Id).SingleAsync();
        List<OrganisationVersion> cells = await db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(today)
            .Where(row => row.ParentId == number && Rolls.Cells.Contains(row.Kind))
            .OrderBy(row => row.OrganisationId)
            .ToListAsync();
        foreach ((int place, OrganisationVersion cell) in cells.Index())
        {
            bool isAgency = cell.Kind == Domain.Organisations.OrganisationKind.AgencyCell;
            scope.Record(
                new UsualDay
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell.OrganisationId,
                    DayOfMonth = isAgency ? 8 : 2 + (place % 5),
                    StartMinute = isAgency ? 14 * 60 : (19 * 60) + 30,
                    Minutes = 100,
                    Place = isAgency ? "Phòng họp Ủy ban nhân dân xã" : $"Nơi họp của {cell.Name}",
                }
            );
        }
    }
}
