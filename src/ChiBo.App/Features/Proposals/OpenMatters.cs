using ChiBo.App.Features.Registers;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>A matter that could become part of a proposal.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Area">The area.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="AskedOf">Of whom it was asked.</param>
/// <param name="Month">When it was raised.</param>
/// <param name="Text">Its words, while they are kept.</param>
internal sealed record OfferedMatter(
    long Key,
    string Area,
    AreaTopic Topic,
    Addressee? AskedOf,
    DateOnly Month,
    string? Text
);

/// <summary>The matters of a commune that nobody has taken up yet.</summary>
internal sealed class OpenMatters(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Those in the commune of an agency cell, tracked, as of today.</summary>
    public async Task<IReadOnlyList<AreaMatter>> Near(int cell)
    {
        OrganisationVersion? committee = await Rolls.CommitteeAbove(db, cell, acts.Today);
        if (committee is null)
        {
            return [];
        }

        HashSet<int> commune = Subtrees.Of(db, [committee.OrganisationId], acts.Today, KnownAt.Now);
        HashSet<int> areas = await RaisedBy.Areas(db, commune, acts.Today);
        return await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => row.State == MatterState.Open && row.ProposalKey == null)
            .Where(row => areas.Contains(row.UnitId) || row.CellId != null && commune.Contains(row.CellId.Value))
            .OrderBy(row => row.Key)
            .ToListAsync();
    }

    /// <summary>
    /// As they are offered, for a draft together with its own: those of the same topic as what was chosen first, so that they
    /// can be joined.
    /// </summary>
    public async Task<IReadOnlyList<OfferedMatter>> Offered(
        int cell,
        IReadOnlyCollection<long> chosen,
        long? draft = null
    )
    {
        IReadOnlyList<AreaMatter> near = await Near(cell);
        db.ChangeTracker.Clear();
        IReadOnlyList<OfferedMatter> own = draft is { } key ? await Of(key) : [];
        IReadOnlyList<OfferedMatter> all = [.. own, .. await Told(near)];
        HashSet<AreaTopic> topics =
        [
            .. all.Where(matter => chosen.Contains(matter.Key)).Select(matter => matter.Topic),
        ];
        return
        [
            .. all.OrderByDescending(matter => chosen.Contains(matter.Key))
                .ThenByDescending(matter => topics.Contains(matter.Topic))
                .ThenBy(matter => matter.Topic)
                .ThenBy(matter => matter.Key),
        ];
    }

    /// <summary>Those that a proposal is made from.</summary>
    public async Task<IReadOnlyList<OfferedMatter>> Of(long proposal) =>
        await Told(
            await db
                .AreaMatters.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.ProposalKey == proposal)
                .OrderBy(row => row.Key)
                .ToListAsync()
        );

    private async Task<IReadOnlyList<OfferedMatter>> Told(IReadOnlyList<AreaMatter> matters)
    {
        List<long> keys = [.. matters.Select(row => row.Key)];
        List<int> areas = [.. matters.Select(row => row.UnitId).Distinct()];
        Dictionary<long, string> words = await db
            .MatterTexts.Where(text => keys.Contains(text.MatterKey))
            .ToDictionaryAsync(text => text.MatterKey, text => text.Text);
        var named = await db
            .UnitVersions.Known(KnownAt.Now)
            .Where(row => areas.Contains(row.UnitId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.UnitId, row.Name })
            .ToListAsync();
        ILookup<int, string> names = named.ToLookup(row => row.UnitId, row => row.Name);
        return
        [
            .. matters.Select(row => new OfferedMatter(
                row.Key,
                names[row.UnitId].LastOrDefault() ?? "",
                row.Topic,
                row.AskedOf,
                row.Month,
                words.GetValueOrDefault(row.Key)
            )),
        ];
    }
}
