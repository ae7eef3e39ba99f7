using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Hosting;
using ChiBo.Storage;
using ChiBo.Storage.Notices;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices;

/// <summary>A notice as its list shows it.</summary>
internal sealed record NoticeLine(
    long Id,
    NoticeKind Kind,
    string? About,
    string Path,
    DateOnly? Day,
    DateTime MadeAt,
    DateTime? ReadAt
);

/// <summary>The notices of the person of this request, and of nobody else.</summary>
internal sealed class NoticeList(ChiBoContext db, Person person, TimeProvider clock, IOutputCacheStore lists)
{
    /// <summary>A page of them, the newest first, how many there are, and which page it is.</summary>
    public async Task<(IReadOnlyList<NoticeLine> Lines, int Total, int Page)> Read(string? asked)
    {
        int total = await Own().CountAsync();
        int page = Pager.Asked(asked, total);
        List<NoticeLine> lines = await Own()
            .OrderByDescending(notice => notice.Id)
            .Skip((page - 1) * Pager.Size)
            .Take(Pager.Size)
            .Select(notice => new NoticeLine(
                notice.Id,
                notice.Kind,
                db.OrganisationVersions.Where(version =>
                        version.Organisation!.Code == notice.OrganisationCode && version.SupersededIn == null
                    )
                    .OrderByDescending(version => version.ValidFrom != null)
                    .ThenByDescending(version => version.ValidFrom)
                    .Select(version => version.Name)
                    .FirstOrDefault(),
                notice.Path,
                notice.Day,
                notice.MadeAt,
                notice.ReadAt
            ))
            .ToListAsync();
        return (lines, total, page);
    }

    /// <summary>The number of the newest; 0 when there is none.</summary>
    public async Task<long> Newest() => await Own().MaxAsync(notice => (long?)notice.Id) ?? 0;

    /// <summary>Marks one as read; nothing happens to one that is not the person's.</summary>
    public Task<int> Mark(long id) => Mark(Own().Where(notice => notice.Id == id));

    /// <summary>Marks all as read that were there when the list was shown.</summary>
    /// <param name="upTo">The newest that was shown.</param>
    public Task<int> MarkAll(long upTo) => Mark(Own().Where(notice => notice.Id <= upTo));

    private IQueryable<Notice> Own() => db.Notices.Where(notice => notice.AccountId == person.AccountId);

    private async Task<int> Mark(IQueryable<Notice> notices)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        int marked = await notices
            .Where(notice => notice.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, now));
        // Lists that are kept show the count beside the name.
        await lists.ForgetListsOf(person.AccountId);
        return marked;
    }
}
