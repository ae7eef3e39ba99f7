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
        Dictionary<int, Submitted> before = await Latest(db, earlier.Key, units);
        Dictionary<int, Submitted> after = await Latest(db, later.Key, units);
        IEnumerable<Submitted> all = before.Values.Concat(after.Values);
        CampaignNames names = await CampaignNames.Read(
            db,
            later.CutOffOn,
            FewCommunes.Of(all.SelectMany(one => new int?[] { one.Unit, one.Group }).OfType<int>())
        );
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

            group.Before = group.Before.With(left.Verdict);
            group.After = group.After.With(right.Verdict);
            group.Changed += left.Verdict == right.Verdict ? 0 : 1;
            string code = names.CodeOf(unit);
            if (Comparison.Between(left.Review(code), right.Review(code)) is { } change)
            {
                changes.Add(new ComparedCommune(names.NameOf(above), change));
            }
        }

        return new ComparedCampaigns(
            earlier,
            later,
            [
                .. groups
                    .Select(group => group.Value.Of(names.CodeOf(group.Key), names.NameOf(group.Key)))
                    .OrderBy(group => VietnameseCollation.Key(group.Name), StringComparer.Ordinal)
                    .ThenBy(group => group.Code, StringComparer.Ordinal),
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
        IQueryable<CampaignCommune> communes = db
            .CampaignCommunes.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.CampaignKey == campaign);
        if (FewCommunes.Of(units) is { } few)
        {
            communes = communes.Where(row => few.Contains(row.UnitId));
        }

        List<Submitted> rows = await (
            from commune in communes
            join row in db.CampaignSubmissions.Known(KnownAt.Now) on commune.SubmissionKey equals row.Key
            select new Submitted(
                commune.GroupUnitId,
                row.UnitId,
                row.Name,
                (Verdict)row.Verdict,
                row.Eligible,
                row.Evidence
            )
        ).ToListAsync();
        return rows.Where(one => units?.Contains(one.Unit) ?? true).ToDictionary(one => one.Unit);
    }

    /// <summary>What is compared of a submission: not its receipt.</summary>
    private sealed record Submitted(int? Group, int Unit, string Name, Verdict Verdict, bool? Eligible, string Evidence)
    {
        public CommuneReview Review(string code) => new(code, Name, Verdict, Eligible, FrozenEvidence.Read(Evidence));
    }

    private sealed class GroupCount
    {
        public VerdictCounts Before { get; set; }

        public VerdictCounts After { get; set; }

        public int NotInBoth { get; set; }

        public int Changed { get; set; }

        public ComparedGroup Of(string code, string name) => new(code, name, Before, After, NotInBoth, Changed);
    }
}
