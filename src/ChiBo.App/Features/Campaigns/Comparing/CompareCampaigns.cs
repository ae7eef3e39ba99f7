using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Comparing;

/// <summary>Compares two campaigns (III.2-a: «and the same review again later, compared»): only what was frozen is read.</summary>
internal static class CompareCampaigns
{
    /// <summary>Compares them.</summary>
    /// <param name="db">The context.</param>
    /// <param name="earlier">The earlier campaign.</param>
    /// <param name="later">The later one.</param>
    /// <param name="units">The communes that may be seen; nothing for all.</param>
    public static async Task<ComparedCampaigns> Read(
        ChiBoContext db,
        ReviewCampaign earlier,
        ReviewCampaign later,
        IReadOnlySet<int>? units
    )
    {
        CampaignNames names = await CampaignNames.Read(db, later.CutOffOn);
        Dictionary<int, Submitted> before = await Latest(db, earlier.Key, units);
        Dictionary<int, Submitted> after = await Latest(db, later.Key, units);
        var groups = new Dictionary<int, GroupCount>();
        var changes = new List<ComparedCommune>();
        foreach (int unit in before.Keys.Union(after.Keys))
        {
            Submitted? left = before.GetValueOrDefault(unit);
            Submitted? right = after.GetValueOrDefault(unit);
            int above = (right ?? left)!.Group ?? 0;
            GroupCount group = groups.GetValueOrDefault(above) ?? (groups[above] = new GroupCount());
            if (left is null || right is null)
            {
                group.NotInBoth++;
                continue;
            }

            group.Before = group.Before.With((Verdict)left.Row.Verdict);
            group.After = group.After.With((Verdict)right.Row.Verdict);
            group.Changed += left.Row.Verdict == right.Row.Verdict ? 0 : 1;
            string code = names.CodeOf(unit);
            if (Comparison.Between(ReviewOf(left.Row, code), ReviewOf(right.Row, code)) is { } change)
            {
                changes.Add(new ComparedCommune(names.NameOf(above), change));
            }
        }

        return new ComparedCampaigns(
            earlier,
            later,
            [
                .. groups
                    .Select(group => group.Value.Of(names.NameOf(group.Key)))
                    .OrderBy(group => VietnameseCollation.Key(group.Name), StringComparer.Ordinal),
            ],
            [.. changes.OrderBy(change => change.Change.Code, StringComparer.Ordinal)]
        );
    }

    /// <summary>What was submitted, as a review.</summary>
    public static CommuneReview ReviewOf(CampaignSubmission row, string code) =>
        new(code, row.Name, (Verdict)row.Verdict, row.Eligible, FrozenEvidence.Read(row.Evidence));

    private static async Task<Dictionary<int, Submitted>> Latest(
        ChiBoContext db,
        long campaign,
        IReadOnlySet<int>? units
    )
    {
        List<Submitted> rows = await (
            from commune in db.CampaignCommunes.AsNoTracking().Known(KnownAt.Now)
            join row in db.CampaignSubmissions.AsNoTracking().Known(KnownAt.Now) on commune.SubmissionKey equals row.Key
            where commune.CampaignKey == campaign
            select new Submitted(commune.GroupUnitId, row)
        ).ToListAsync();
        return rows.Where(one => units?.Contains(one.Row.UnitId) ?? true).ToDictionary(one => one.Row.UnitId);
    }

    private sealed record Submitted(int? Group, CampaignSubmission Row);

    private sealed class GroupCount
    {
        public VerdictCounts Before { get; set; }

        public VerdictCounts After { get; set; }

        public int NotInBoth { get; set; }

        public int Changed { get; set; }

        public ComparedGroup Of(string name) => new(name, Before, After, NotInBoth, Changed);
    }
}
