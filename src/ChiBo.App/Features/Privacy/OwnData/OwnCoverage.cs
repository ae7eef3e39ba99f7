using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Mapping;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>Which tables name a member or an account: nobody's data are forgotten when a table is added.</summary>
internal static class OwnCoverage
{
    /// <summary>Tables that refer to a member or an account, by a key of the database or by the name of a column.</summary>
    public static IReadOnlyList<string> Naming(ChiBoContext db) =>
        [
            .. db
                .Model.GetEntityTypes()
                .Where(type => type.TableName() is not null && type.GetProperties().Any(Names))
                .Select(type => type.TableName()!)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Those that a person neither gets nor is told why not.</summary>
    public static IReadOnlyList<string> Forgotten(ChiBoContext db) =>
        [.. Naming(db).Except(OwnTables.All.Select(table => table.TableOf(db))).Except(OwnExclusions.All.Keys)];

    private static bool Names(IProperty property) =>
        property
            .GetContainingForeignKeys()
            .Any(key => key.PrincipalEntityType.ClrType is var to && (to == typeof(Member) || to == typeof(Account)))
        || property.Name.EndsWith("MemberId", StringComparison.Ordinal)
        || property.Name.EndsWith("AccountId", StringComparison.Ordinal)
        || property.Name.EndsWith("UserId", StringComparison.Ordinal);
}
