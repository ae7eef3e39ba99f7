using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Accounts;

/// <summary>Accounts with passwords, second factors and recovery codes.</summary>
internal static class AccountServices
{
    /// <summary>What pages and verbs share.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services) =>
        services
            .AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequiredUniqueChars = 4;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.User.RequireUniqueEmail = false;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                // Whoever guesses is slowed by account and address; a lock would shut the owner out: see GuessGuard.
                options.Lockout.AllowedForNewUsers = false;
            })
            .AddEntityFrameworkStores<ChiBoContext>()
            .AddDefaultTokenProviders();
}
