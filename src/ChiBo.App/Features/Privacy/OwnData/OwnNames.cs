using System.Globalization;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>What people call the things that rows refer to by number: organisations, units, accounts; of acts, when they were done.</summary>
internal sealed record OwnNames(IReadOnlyDictionary<(Type To, long Number), object> Names)
{
    private static readonly Type[] Named = [typeof(Organisation), typeof(Unit), typeof(Account), typeof(Act)];

    public static OwnNames None { get; } = new(new Dictionary<(Type, long), object>());

    /// <summary>The value of a column, or the name of what it refers to.</summary>
    public object? Of(IProperty property, object? value) =>
        Referred(property, value) is { } what && Names.TryGetValue(what, out object? name) ? name : value;

    /// <summary>Reads those of rows, and no other.</summary>
    public static async Task<OwnNames> Read(
        ChiBoContext db,
        IEnumerable<(OwnTable Table, IReadOnlyList<object> Rows)> found
    )
    {
        ILookup<Type, long> numbers = found
            .SelectMany(part =>
                part.Table.PropertiesOf(db)
                    .SelectMany(property =>
                        part.Rows.Select(row => Referred(property, property.GetGetter().GetClrValue(row)))
                    )
            )
            .OfType<(Type To, long Number)>()
            .Distinct()
            .ToLookup(what => what.To, what => what.Number);
        var names = new Dictionary<(Type, long), object>();
        int[] Numbers(Type to) => [.. numbers[to].Select(number => (int)number)];
        int[] organisations = Numbers(typeof(Organisation));
        foreach (
            var row in await db
                .OrganisationVersions.Where(row =>
                    row.SupersededIn == null && organisations.Contains(row.OrganisationId)
                )
                .OrderBy(row => row.ValidFrom)
                .Select(row => new { row.OrganisationId, row.Name })
                .ToListAsync()
        )
        {
            names[(typeof(Organisation), row.OrganisationId)] = row.Name;
        }

        int[] units = Numbers(typeof(Unit));
        foreach (
            var row in await db
                .UnitVersions.Where(row => row.SupersededIn == null && units.Contains(row.UnitId))
                .OrderBy(row => row.ValidFrom)
                .Select(row => new { row.UnitId, row.Name })
                .ToListAsync()
        )
        {
            names[(typeof(Unit), row.UnitId)] = row.Name;
        }

        int[] accounts = Numbers(typeof(Account));
        foreach (var row in await db.Users.Where(row => accounts.Contains(row.Id)).ToListAsync())
        {
            names[(typeof(Account), row.Id)] = row.DisplayName;
        }

        long[] acts = [.. numbers[typeof(Act)]];
        foreach (
            var row in await db
                .Acts.Where(row => acts.Contains(row.Id))
                .Select(row => new { row.Id, row.At })
                .ToListAsync()
        )
        {
            names[(typeof(Act), row.Id)] = row.At;
        }

        return new OwnNames(names);
    }

    private static (Type To, long Number)? Referred(IProperty property, object? value) =>
        value is int or long
        && property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.ClrType is { } to
        && Named.Contains(to)
            ? (to, Convert.ToInt64(value, CultureInfo.InvariantCulture))
            : null;
}
