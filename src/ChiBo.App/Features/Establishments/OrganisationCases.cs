using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>Reads the cases within the reach of the person, those that wait first.</summary>
internal sealed class OrganisationCases(ChiBoContext db, OrganisationReach reach, RegisterActs acts, Permits permits)
{
    /// <summary>The cases of a commune; all within reach when none is named.</summary>
    public async Task<IReadOnlyList<CaseLine>> Read(string? commune = null)
    {
        HashSet<int> mine = await reach.Of(AccessAction.Look, Sensitivity.Internal, acts.Today, KnownAt.Now);
        List<OrganisationCase> rows = await db
            .OrganisationCases.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => commune == null || db.Units.Any(unit => unit.Id == row.UnitId && unit.Code == commune))
            .ToListAsync();
        rows = [.. rows.Where(row => mine.Contains(row.OrganisationId))];
        List<int> units = [.. rows.Select(row => row.UnitId).Distinct()];
        var names = await db
            .UnitVersions.Known(KnownAt.Now)
            .Where(row => units.Contains(row.UnitId))
            .OrderBy(row => row.ValidFrom != null)
            .ThenBy(row => row.ValidFrom)
            .Select(row => new
            {
                row.UnitId,
                row.Unit!.Code,
                row.Name,
            })
            .ToListAsync();
        var last = names.GroupBy(row => row.UnitId).ToDictionary(same => same.Key, same => same.Last());
        return
        [
            .. rows.OrderBy(row => row.Course(false).HasEnded)
                .ThenByDescending(row => row.AppliedOn)
                .ThenByDescending(row => row.Key)
                .Select(row => new CaseLine(row, last[row.UnitId].Code, last[row.UnitId].Name)),
        ];
    }

    /// <summary>How many cases wait for the person: for the office those to appraise or decide, for the board those to consent to.</summary>
    public async Task<int> Waiting()
    {
        bool decides = permits.Anywhere(AccessAction.Establish, Sensitivity.Internal).IsAllowed;
        bool consents = permits.Anywhere(AccessAction.Consent, Sensitivity.Internal).IsAllowed;
        return decides || consents
            ? (await Read()).Count(line =>
                (decides && line.Row.Stage is CaseStage.Applied or CaseStage.Appraised or CaseStage.Consented)
                || (consents && line.Row.Stage == CaseStage.ConsentAsked)
            )
            : 0;
    }
}
