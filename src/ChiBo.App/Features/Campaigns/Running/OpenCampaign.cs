using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Opens a campaign (III.2-a): all communes of the scope, in one act.</summary>
internal sealed class OpenCampaign(ChiBoContext db, RegisterActs acts, RegisterCache cache)
{
    /// <summary>How long names are at most.</summary>
    public const int LongestName = 200;

    public Task<Outcome<OpenedCampaign>> Handle(NewCampaign asked, CampaignActor actor) =>
        acts.Do(actor.Header(ActKind.CampaignRun, asked.Opener, asked.Name), scope => Open(scope, asked));

    private async Task<Outcome<OpenedCampaign>> Open(ActScope scope, NewCampaign asked)
    {
        if (string.IsNullOrWhiteSpace(asked.Name) || asked.Name.Trim().Length > LongestName)
        {
            return new CampaignWithoutName();
        }

        Outcome<CampaignCourse> course = CampaignCourse.Open(
            CampaignReview.FirstDay,
            asked.CutOffOn,
            asked.DueOn,
            acts.Today
        );
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        CampaignScope place = await CampaignScope.Read(db, asked.Scope, asked.CutOffOn);
        if (!place.IsSound || !await OwnsScope(asked.Opener, asked.Scope, place))
        {
            return new NotAScopeOfOnesOwn(asked.Scope ?? "");
        }

        int? opener = await db
            .Organisations.Where(row => row.Code == asked.Opener)
            .Select(row => (int?)row.Id)
            .SingleOrDefaultAsync();
        if (await Refuse(opener, place, asked) is { } refusal)
        {
            return refusal;
        }

        RegisterSnapshot snapshot = await cache.Current(db);
        IReadOnlyList<CommuneRef> communes = asked.Scope is { } code
            ? ReviewScope.Below(snapshot, code, asked.CutOffOn)
            : ReviewScope.Find(snapshot, asked.CutOffOn, [], under: null);
        return communes.Count == 0
            ? new NoCommunesThen(asked.CutOffOn)
            : await Record(scope, asked, opener, place, communes);
    }

    /// <summary>A commune as it stands when it comes into a campaign.</summary>
    public static CampaignCommune Begin(ActScope scope, ReviewCampaign campaign, PlacedCommune placed, DateOnly today)
    {
        CommuneCourse course = CommuneCourse.Begin(placed.Between is not null);
        return new CampaignCommune
        {
            RecordedIn = scope.Act.Id,
            CampaignKey = campaign.Key,
            UnitId = placed.Unit,
            GroupUnitId = placed.Group,
            BetweenId = placed.Between,
            Stage = course.Stage,
            Since = today,
            Turn = course.Turn,
        };
    }

    /// <summary>Whether the scope is the opener's own area, or lies within it.</summary>
    private async Task<bool> OwnsScope(string? opener, string? scopeCode, CampaignScope place)
    {
        if (opener is null)
        {
            return true;
        }

        var committee = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.Organisation!.Code == opener)
            .Select(row => new { row.OrganisationId, row.Kind })
            .FirstOrDefaultAsync();
        return scopeCode is not null
            && committee?.Kind is OrganisationKind.ProvincialCommittee or OrganisationKind.DistrictCommittee
            && (await CampaignScope.ServedBy(db, [committee.OrganisationId], acts.Today)).Overlaps(place.Chain);
    }

    private async Task<Refusal?> Refuse(int? opener, CampaignScope place, NewCampaign asked)
    {
        if (
            asked.ComparedWith is { } key
            && !await db.ReviewCampaigns.Known(KnownAt.Now).AnyAsync(row => row.Key == key)
        )
        {
            return new NotAnEarlierCampaign();
        }

        var open = await db
            .ReviewCampaigns.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.State == CampaignState.Open && row.OpenedById == opener)
            .ToListAsync();
        foreach (ReviewCampaign other in open)
        {
            if (
                other.ScopeUnitId is not { } unit
                || place.Unit is not { } own
                || place.Chain.Contains(unit)
                || (await CampaignScope.ChainOf(db, unit, asked.CutOffOn)).Contains(own)
            )
            {
                return new ScopeIsUnderReview(other.Name);
            }
        }

        return null;
    }

    private async Task<OpenedCampaign> Record(
        ActScope scope,
        NewCampaign asked,
        int? opener,
        CampaignScope place,
        IReadOnlyList<CommuneRef> communes
    )
    {
        DateOnly today = acts.Today;
        ReviewCampaign campaign = scope.Record(
            new ReviewCampaign
            {
                RecordedIn = scope.Act.Id,
                Name = asked.Name!.Trim(),
                OpenedById = opener,
                ScopeUnitId = place.Unit,
                CutOffOn = asked.CutOffOn,
                DueOn = asked.DueOn,
                State = CampaignState.Open,
                OpenedOn = today,
                ComparedWithKey = asked.ComparedWith,
            }
        );
        CommunesAbove above = await CommunesAbove.Read(db, place.BetweenKind, asked.CutOffOn, today);
        foreach (CommuneRef commune in communes)
        {
            scope.Record(Begin(scope, campaign, above.Place(commune.Code), today));
        }

        return new OpenedCampaign(campaign.Key, communes.Count);
    }
}
