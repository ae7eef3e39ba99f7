using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Quality.Burden;

/// <summary>A month of a sum.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Feature">The feature; empty for all together.</param>
/// <param name="Typed">Fields filled in or changed.</param>
/// <param name="Reused">Fields left as the program had filled them in.</param>
public sealed record BurdenLine(DateOnly Month, string Feature, int Typed, int Reused);

/// <summary>Adds up how many fields were filled in: one's own, and those of a cell together, never of another person.</summary>
internal sealed class BurdenSums(ChiBoContext db, Person person, RegisterActs acts)
{
    /// <summary>One's own, by month and feature, the last month first.</summary>
    public async Task<IReadOnlyList<BurdenLine>> Own() =>
        await Kept()
            .Where(row => row.AccountId == person.AccountId)
            .OrderByDescending(row => row.Month)
            .ThenBy(row => row.Feature)
            .Select(row => new BurdenLine(row.Month, row.Feature, row.Typed, row.Reused))
            .ToListAsync();

    /// <summary>All who have a role in a cell together, by month, the last first.</summary>
    public async Task<IReadOnlyList<BurdenLine>> OfCell(int cell)
    {
        DateOnly today = acts.Today;
        IQueryable<int> accounts = db
            .RoleGrants.Known(KnownAt.Now)
            .On(today)
            .Where(grant => grant.OrganisationId == cell)
            .Select(grant => grant.AccountId)
            .Distinct();
        return await Kept()
            .Where(row => accounts.Contains(row.AccountId))
            .GroupBy(row => row.Month)
            .OrderByDescending(month => month.Key)
            .Select(month => new BurdenLine(month.Key, "", month.Sum(row => row.Typed), month.Sum(row => row.Reused)))
            .ToListAsync();
    }

    private IQueryable<FormBurden> Kept()
    {
        DateOnly first = acts.Today.AddDays(1 - acts.Today.Day).AddMonths(1 - FormBurden.KeptMonths);
        return db.FormBurdens.AsNoTracking().Where(row => row.Month >= first);
    }
}
