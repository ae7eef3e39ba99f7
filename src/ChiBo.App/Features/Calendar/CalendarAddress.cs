using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Calendar;

/// <summary>
/// The private address of a person's calendar: calendar programs sign in nowhere, so the address itself is the permit. It can be
/// neither guessed nor made elsewhere, and a new password makes the old address end.
/// </summary>
internal sealed class CalendarAddress(ChiBoContext db, IDataProtectionProvider protection)
{
    private const string Purpose = "calendar-address";
    private const string Prefix = "/calendar/";
    private const string Suffix = ".ics";

    /// <summary>The address of an account's calendar within this installation.</summary>
    public async Task<string> Of(int account)
    {
        Account owner = await db.Users.AsNoTracking().SingleAsync(user => user.Id == account);
        string permit = string.Create(CultureInfo.InvariantCulture, $"{owner.Id}.{DigestOf(owner)}");
        return Prefix + protection.CreateProtector(Purpose).Protect(permit) + Suffix;
    }

    /// <summary>Whose calendar an address is; nothing for one that was not made here, has ended, or belongs to a closed account.</summary>
    public async Task<Account?> Find(string token)
    {
        string permit;
        try
        {
            permit = protection.CreateProtector(Purpose).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }

        string[] parts = permit.Split('.');
        int id = int.Parse(parts[0], CultureInfo.InvariantCulture);
        Account? owner = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == id);
        return owner is { IsClosed: false, MustChangePassword: false } && DigestOf(owner) == parts[1] ? owner : null;
    }

    private static string DigestOf(Account owner) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner.SecurityStamp ?? ""))[..8]);
}
