using System.Security.Cryptography;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.SetUp;

/// <summary>
/// Whether the installation is set up, by its page or by accounts made on the command line. Until it is, every page leads to the
/// one that sets it up.
/// </summary>
internal sealed class SetUpState
{
    private const int KeyBytes = 6;

    private bool isDone;

    /// <summary>What whoever sets the installation up from another machine must know: printed where the program runs.</summary>
    public string Key { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));

    public async Task<bool> IsDone(ChiBoContext db)
    {
        if (!isDone)
        {
            isDone = await db.Installations.AnyAsync() || await db.Users.AnyAsync();
        }

        return isDone;
    }

    /// <summary>Whether a request may set the installation up: it comes from this machine itself, or knows the key.</summary>
    public bool MayBeDoneBy(HttpContext context)
    {
        bool isHere =
            context.Connection.RemoteIpAddress is { } address
            && System.Net.IPAddress.IsLoopback(address)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For");
        return isHere || context.Request.Query["key"] == Key;
    }
}
