using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations;

/// <summary>All organisations on which the person may do something: the tops of what the roles reach, and what lies below.</summary>
internal sealed class OrganisationReach(ChiBoContext db, Permits permits)
{
    /// <summary>Their numbers, by the tree of the day; what has ended lies where it lay last, as for a single page.</summary>
    public async Task<HashSet<int>> Of(AccessAction action, Sensitivity sensitivity, DateOnly day, KnownAt known)
    {
        IReadOnlyList<AccessReach> reach = permits.Reach(action, sensitivity);
        string[] tops = [.. reach.Where(top => top.WithThoseBelow).Select(top => top.OrganisationCode)];
        HashSet<int> all = Subtrees.WithEnded(db, tops, day, known);
        List<string> alone = [.. reach.Where(top => !top.WithThoseBelow).Select(top => top.OrganisationCode)];
        if (alone.Count > 0)
        {
            all.UnionWith(
                await db.Organisations.Where(row => alone.Contains(row.Code)).Select(row => row.Id).ToListAsync()
            );
        }

        return all;
    }
}
