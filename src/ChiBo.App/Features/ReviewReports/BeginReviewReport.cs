using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>Begins the report of a unit as of a day; the one that is there already is gone on with.</summary>
internal sealed class BeginReviewReport(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    ReviewReportScopes scopes,
    ReviewReportDrafting drafting
)
{
    /// <summary>The key of the report comes back.</summary>
    public async Task<Outcome<long>> Handle(string unit, DateOnly cutOff)
    {
        if (await scopes.Reporter(unit) is not { } reporter)
        {
            return new NotYourReviewReport();
        }

        if (cutOff > acts.Today)
        {
            return new CutOffHasNotCome(cutOff);
        }

        if (await drafting.Of(unit, cutOff, KnownAt.Now) is null)
        {
            return new NoCommunesOnTheDay(cutOff);
        }

        int organisation = await db
            .Organisations.Where(row => row.Code == reporter)
            .Select(row => row.Id)
            .SingleAsync();
        int scope = await db.Units.Where(row => row.Code == unit).Select(row => row.Id).SingleAsync();
        ReviewReportRecord? begun = await db
            .ReviewReports.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row =>
                row.OrganisationId == organisation
                && row.UnitId == scope
                && row.CutOff == cutOff
                && row.CampaignKey == 0
            );
        return begun is not null ? begun.Key : await Begin(reporter, organisation, scope, cutOff);
    }

    private Task<Outcome<long>> Begin(string reporter, int organisation, int unit, DateOnly cutOff) =>
        acts.Do<long>(
            new ActHeader(ActKind.ReviewReportWorked, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = reporter,
            },
            scope =>
                Task.FromResult<Outcome<long>>(
                    scope
                        .Record(
                            new ReviewReportRecord
                            {
                                RecordedIn = scope.Act.Id,
                                OrganisationId = organisation,
                                UnitId = unit,
                                CutOff = cutOff,
                                CampaignKey = 0,
                            }
                        )
                        .Key
                )
        );
}
