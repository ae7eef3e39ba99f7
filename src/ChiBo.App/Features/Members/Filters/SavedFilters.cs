using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Hosting;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Filters;

/// <summary>Filters of the list of members that an account has given names; nobody else sees or uses them.</summary>
internal sealed class SavedFilters(ChiBoContext db, Person person, IOutputCacheStore lists)
{
    public const int LongestName = 60;

    private const string List = "/members";
    private const int Most = 20;

    /// <summary>What of an address is the filter: not the page of the list, nor what was just done.</summary>
    private static readonly string[] Kept =
    [
        "name",
        "standing",
        MemberColumn.Parameter,
        AskedDays.AsOf,
        AskedDays.KnownOn,
    ];

    /// <summary>The account's own, by name.</summary>
    public async Task<IReadOnlyList<SavedFilter>> All() =>
        await Own().AsNoTracking().OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync();

    /// <summary>Keeps the filter of an address under a name; one of the same name takes the new one.</summary>
    public async Task<Outcome<SavedFilter>> Save(string name, PageAddress address)
    {
        List<SavedFilter> all = await Own().ToListAsync();
        SavedFilter? same = all.Find(row => row.Name == name);
        if (same is null && all.Count >= Most)
        {
            return new TooManyFilters(Most);
        }

        if (same is not null)
        {
            db.SavedFilters.Remove(same);
        }

        var filter = new SavedFilter
        {
            AccountId = person.AccountId,
            Name = name,
            Path = List,
            Query = QueryOf(address),
        };
        db.SavedFilters.Add(filter);
        await db.SaveChangesAsync();
        await lists.ForgetListsOf(person.AccountId);
        return filter;
    }

    /// <summary>Forgets one of the account's own; another's is not there.</summary>
    public async Task Forget(int id)
    {
        await Own().Where(row => row.Id == id).ExecuteDeleteAsync();
        await lists.ForgetListsOf(person.AccountId);
    }

    /// <summary>The filter of an address, as a query.</summary>
    internal static string QueryOf(PageAddress address) =>
        new Uri(
            "http://x"
                + (address with { Path = List, Query = [.. address.Query.Where(pair => Kept.Contains(pair.Key))] })
        ).Query;

    private IQueryable<SavedFilter> Own() =>
        db.SavedFilters.Where(row => row.AccountId == person.AccountId && row.Path == List);
}

/// <summary>The account has as many saved filters as there can be.</summary>
internal sealed record TooManyFilters(int Most)
    : Refusal(
        RefusalKind.NotPossible,
        "too-many-filters",
        $"Đã lưu {Most} bộ lọc. Hãy xóa bớt một bộ trước khi lưu thêm.",
        $"There are {Most} saved filters already. Delete one before you save another."
    );
