using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.Storage;

namespace ChiBo.App.Features.Campaigns.Comparing;

/// <summary>Compares two campaigns for a person: the communes that may be seen in both.</summary>
internal sealed class CampaignComparing(ChiBoContext db, CampaignFile files)
{
    /// <summary>The comparison; nothing when one of them is not there for the person, or the other is no earlier one.</summary>
    public async Task<ComparedCampaigns?> Open(long later, long earlier)
    {
        if (earlier >= later || await files.Open(later) is not { } shown || await files.Open(earlier) is not { } before)
        {
            return null;
        }

        HashSet<int> units = [.. shown.Lines.Concat(before.Lines).Select(line => line.Row.UnitId)];
        return await CompareCampaigns.Read(db, before.Row, shown.Row, units);
    }
}
