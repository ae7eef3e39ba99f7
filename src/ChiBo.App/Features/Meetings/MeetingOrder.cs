using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>Which cells had not met when the agency cell did (II.2.b).</summary>
internal static class MeetingOrder
{
    /// <summary>
    /// Names of the other cells under the committee whose regular meeting of the month was neither over by then nor excused;
    /// none when that was allowed for the month.
    /// </summary>
    public static async Task<IReadOnlyList<string>> NotMetBefore(
        ChiBoContext db,
        OrganisationVersion agency,
        DateOnly month,
        DateTime start
    )
    {
        if (
            await db
                .OrderOverrides.Known(KnownAt.Now)
                .AnyAsync(row => row.OrganisationId == agency.OrganisationId && row.Month == month)
        )
        {
            return [];
        }

        var day = DateOnly.FromDateTime(start);
        int? committee = (await Rolls.CommitteeAbove(db, agency.OrganisationId, day))?.OrganisationId;
        int[] above =
        [
            .. await db
                .OrganisationVersions.Known(KnownAt.Now)
                .On(day)
                .Where(row => row.ParentId == committee && row.Kind == OrganisationKind.SubCommittee)
                .Select(row => row.OrganisationId)
                .ToListAsync(),
            committee ?? 0,
        ];
        return await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.ParentId != null && above.Contains(row.ParentId.Value))
            .Where(row => Rolls.Cells.Contains(row.Kind) && row.OrganisationId != agency.OrganisationId)
            .Where(row =>
                !db.Meetings.Any(met =>
                    met.SupersededIn == null
                    && met.OrganisationId == row.OrganisationId
                    && met.Month == month
                    && met.Kind == MeetingKind.Regular
                    && (
                        met.State == MeetingState.Excused
                        || (met.State == MeetingState.Held && (met.EndsAt ?? met.StartsAt) <= start)
                    )
                )
            )
            .OrderBy(row => row.Name)
            .Select(row => row.Name)
            .ToListAsync();
    }
}
