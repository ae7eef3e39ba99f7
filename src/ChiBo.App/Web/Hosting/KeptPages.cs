using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.OutputCaching;

namespace ChiBo.App.Web.Hosting;

/// <summary>
/// On a page that shows the same until somebody does something: a list, never a personal record, whose looks are logged.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptPageAttribute : Attribute;

/// <summary>
/// Keeps lists as they were rendered, for one person, as long as the last act is the same: who asks again pays no query of the
/// list. Whether the person may see the page is decided anew each time, before.
/// </summary>
internal static class KeptPages
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int LargestPage = 512 * 1024;

    /// <summary>Forgets the lists of an account, when something that they show is not an act, as a saved filter.</summary>
    public static ValueTask ForgetListsOf(this IOutputCacheStore store, int account) =>
        store.EvictByTagAsync(TagOf(account), CancellationToken.None);

    private static string TagOf(int account) => FormattableString.Invariant($"account-{account}");

    public static void AddKeptPages(this IServiceCollection services) =>
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.MaximumBodySize = LargestPage;
            options.AddBasePolicy(policy => policy.AddPolicy<Policy>(), excludeDefaultPolicy: true);
        });

    private sealed class Policy : IOutputCachePolicy
    {
        private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            HttpContext http = context.HttpContext;
            Person person = http.RequestServices.GetRequiredService<Person>();
            bool isKept =
                HttpMethods.IsGet(http.Request.Method)
                && person.IsSignedIn
                && http.GetEndpoint()?.Metadata.GetMetadata<KeptPageAttribute>() is not null;
            context.EnableOutputCaching = isKept;
            context.AllowCacheLookup = isKept;
            context.AllowCacheStorage = isKept;
            context.AllowLocking = false;
            if (isKept)
            {
                context.ResponseExpirationTimeSpan = Longest;
                context.Tags.Add(TagOf(person.AccountId));
                context.CacheVaryByRules.QueryKeys = "*";
                context.CacheVaryByRules.VaryByValues["state"] = StateOf(http, person);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
            ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            HttpResponse response = context.HttpContext.Response;
            context.AllowCacheStorage &=
                response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
            return ValueTask.CompletedTask;
        }

        /// <summary>All that a list depends on beside its address: who, how it is shown, what was done last, what day it is.</summary>
        private static string StateOf(HttpContext http, Person person)
        {
            Visitor visitor = http.RequestServices.GetRequiredService<Visitor>();
            return string.Join(
                '\n',
                person.AccountId,
                person.State,
                visitor.Name,
                visitor.Language,
                visitor.Theme,
                visitor.HasLargeText,
                $"{visitor.Today:yyyy-MM-dd}",
                // Forms of the page carry a token that goes with these.
                http.Request.Cookies["chibo-form"],
                http.Request.Cookies["chibo-session"]
            );
        }
    }
}
