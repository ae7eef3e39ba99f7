using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
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
        return await Begun(organisation, scope, cutOff, 0) is { } begun
            ? begun.Key
            : await Begin(reporter, organisation, scope, cutOff, 0);
    }

    /// <summary>Begins the report of what was submitted in a campaign; the one that is there already is gone on with.</summary>
    public async Task<Outcome<long>> OfCampaign(long key)
    {
        ReviewCampaign? campaign = await db
            .ReviewCampaigns.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        if (campaign is not { OpenedById: { } organisation, ScopeUnitId: { } unit })
        {
            return new NotYourReviewReport();
        }

        string reporter = await db
            .Organisations.Where(row => row.Id == organisation)
            .Select(row => row.Code)
            .SingleAsync();
        string scope = await db.Units.Where(row => row.Id == unit).Select(row => row.Code).SingleAsync();
        return !await scopes.Works(reporter) ? new NotYourReviewReport()
            : await drafting.OfCampaign(key, scope, campaign.CutOffOn, KnownAt.Now) is null
                ? new NothingSubmittedYet(campaign.Name)
            : await Begun(organisation, unit, campaign.CutOffOn, key) is { } begun ? begun.Key
            : await Begin(reporter, organisation, unit, campaign.CutOffOn, key);
    }

    private Task<ReviewReportRecord?> Begun(int organisation, int unit, DateOnly cutOff, long campaign) =>
        db
            .ReviewReports.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row =>
                row.OrganisationId == organisation
                && row.UnitId == unit
                && row.CutOff == cutOff
                && row.CampaignKey == campaign
            );

    private Task<Outcome<long>> Begin(string reporter, int organisation, int unit, DateOnly cutOff, long campaign) =>
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
                                CampaignKey = campaign,
                            }
                        )
                        .Key
                )
        );
}
