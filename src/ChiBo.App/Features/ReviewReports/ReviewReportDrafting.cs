using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>Drafts the report of a unit as of a day, from what is known now or was known after an act.</summary>
internal sealed class ReviewReportDrafting(ChiBoContext db, RegisterCache cache, CommuneReviewing reviewing)
{
    /// <summary>The report; nothing when the unit has no commune on the day.</summary>
    public async Task<MadeReport?> Of(string unit, DateOnly day, KnownAt known)
    {
        RegisterSnapshot snapshot = await cache.Read(db, known);
        IReadOnlyList<CommuneRef> scope = ReviewScope.Under(snapshot, unit, day);
        return scope.Count == 0
            ? null
            : MadeReport.Of(reviewing.CaseOf(snapshot, day, scope).Case, MadeReport.ScopeOf(snapshot, unit, day));
    }
}
