using System.Data.Common;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Layout;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;

namespace ChiBo.App.Features.Quality.Burden;

/// <summary>Keeps how many fields of forms somebody filled in, by month and feature: numbers, and nothing of what was written.</summary>
internal sealed partial class BurdenBook(ChiBoContext db, Person person, RegisterActs acts, ILogger<BurdenBook> log)
{
    private const string Features = "ChiBo.App.Features.";

    /// <summary>Signing in, passwords and accounts are no work of a cell.</summary>
    private const string NotCounted = "Accounts";

    /// <summary>Adds what one form took. That it cannot be kept is no reason to fail: the act of the form is done.</summary>
    public async Task Add(Type page, FormCount count)
    {
        string feature = FeatureOf(page);
        if (!person.IsSignedIn || count == default || feature is NotCounted or "")
        {
            return;
        }

        DateOnly month = acts.Today.AddDays(1 - acts.Today.Day);
        try
        {
            await FormBurdens.Add(
                db,
                new FormBurden
                {
                    AccountId = person.AccountId,
                    Month = month,
                    Feature = feature,
                    Typed = count.Typed,
                    Reused = count.Reused,
                }
            );
        }
        catch (DbException fault)
        {
            NotKept(log, fault);
        }
    }

    /// <summary>The folder of features to which a page belongs; empty for one of none.</summary>
    public static string FeatureOf(Type page) =>
        page.Namespace is { } name && name.StartsWith(Features, StringComparison.Ordinal)
            ? name[Features.Length..].Split('.')[0]
            : "";

    [LoggerMessage(Level = LogLevel.Warning, Message = "How many fields a form took could not be kept")]
    private static partial void NotKept(ILogger log, Exception fault);
}
