using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns;

/// <summary>An open campaign of the invented district, whose commune has not submitted yet.</summary>
internal static class SampleCampaigns
{
    private const string District = "X99.H";
    private const string Committee = "X99.H-HU";
    private const string Commune = "X99001";

    public static async Task Record(ActScope scope, DateOnly today)
    {
        Dictionary<string, int> units = await scope
            .Db.Units.Where(unit => unit.Code == District || unit.Code == Commune)
            .ToDictionaryAsync(unit => unit.Code, unit => unit.Id);
        int opener = await scope
            .Db.Organisations.Where(row => row.Code == Committee)
            .Select(row => row.Id)
            .SingleAsync();
        DateOnly cutOff = new DateOnly(today.Year, today.Month, 1).AddDays(-1);
        ReviewCampaign campaign = scope.Record(
            new ReviewCampaign
            {
                RecordedIn = scope.Act.Id,
                Name = $"Rà soát chi bộ cơ quan xã đến {cutOff:dd/MM/yyyy}",
                OpenedById = opener,
                ScopeUnitId = units[District],
                CutOffOn = cutOff,
                DueOn = today.AddDays(20),
                State = CampaignState.Open,
                OpenedOn = today,
            }
        );
        CommuneCourse course = CommuneCourse.Begin(hasBetween: false);
        scope.Record(
            new CampaignCommune
            {
                RecordedIn = scope.Act.Id,
                CampaignKey = campaign.Key,
                UnitId = units[Commune],
                GroupUnitId = units[District],
                Stage = course.Stage,
                Since = today,
                Turn = course.Turn,
            }
        );
    }
}
