using System.Data;
using System.Reflection;
using ChiBo.Storage.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.Storage.Upkeep;

/// <summary>
/// Copies all that is kept from one database into another, whatever the engines: so that the backup of a server is a file like any
/// other, and an office that has outgrown its file moves to a server.
/// </summary>
public static class DatabaseCopy
{
    private const int Batch = 5_000;

    private static readonly MethodInfo CopyRowsOf = typeof(DatabaseCopy).GetMethod(
        nameof(CopyRows),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Copies one moment of a database.</summary>
    /// <param name="from">The one; on PostgreSQL it may be in use.</param>
    /// <param name="to">The other, of the same version and with nothing in it.</param>
    /// <exception cref="DatabaseFaultException">The other holds something.</exception>
    public static async Task Run(ChiBoContext from, ChiBoContext to)
    {
        if (await to.Acts.AnyAsync() || await to.Users.AnyAsync())
        {
            throw new DatabaseFaultException(
                "Cơ sở dữ liệu đích đã có dữ liệu, nên chưa ghi gì. Chọn cơ sở dữ liệu trống.",
                "The database to copy into holds data, so nothing was written. Choose an empty one."
            );
        }

        await using var moment = from.Database.IsNpgsql()
            ? await from.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead)
            : null;
        await using var writing = await to.Database.BeginTransactionAsync();
        foreach (IEntityType type in InOrder(to.Model))
        {
            await (Task)CopyRowsOf.MakeGenericMethod(type.ClrType).Invoke(null, [from, to, type])!;
        }

        await writing.CommitAsync();
    }

    /// <summary>What others refer to comes before them.</summary>
    private static IEnumerable<IEntityType> InOrder(IModel model)
    {
        var done = new HashSet<IEntityType>();
        List<IEntityType> left = [.. model.GetEntityTypes().Where(type => !type.IsOwned())];
        while (left.Count > 0)
        {
            List<IEntityType> free =
            [
                .. left.Where(type =>
                    type.GetForeignKeys()
                        .All(key => key.PrincipalEntityType == type || done.Contains(key.PrincipalEntityType))
                ),
            ];
            if (free.Count == 0)
            {
                throw new InvalidOperationException("Tables refer to one another in a circle.");
            }

            foreach (IEntityType type in free)
            {
                yield return type;
                done.Add(type);
                left.Remove(type);
            }
        }
    }

    private static async Task CopyRows<T>(ChiBoContext from, ChiBoContext to, IEntityType type)
        where T : class
    {
        var rows = new List<object>(Batch);
        await foreach (T row in from.Set<T>().AsNoTracking().AsAsyncEnumerable())
        {
            if (type.GetNavigations().Any(part => part.TargetEntityType.IsOwned()))
            {
                throw new InvalidOperationException($"{type.DisplayName()} has parts that are not copied yet.");
            }

            rows.Add(row);
            if (rows.Count == Batch)
            {
                await BulkInsert.Write(to, typeof(T), rows);
                rows.Clear();
            }
        }

        await BulkInsert.Write(to, typeof(T), rows);
        await CountOn(to, type);
    }

    /// <summary>The server gives the next number after those that came along; a file does so by itself.</summary>
    private static async Task CountOn(ChiBoContext to, IEntityType type)
    {
        if (
            !to.Database.IsNpgsql()
            || type.FindPrimaryKey()?.Properties is not [{ ValueGenerated: ValueGenerated.OnAdd } key]
        )
        {
            return;
        }

        string table = type.GetTableName()!;
        string column = key.GetColumnName();
#pragma warning disable EF1002 // Names of tables and columns come from the model.
        await to.Database.ExecuteSqlRawAsync(
            $"""
            SELECT setval(sequence, (SELECT max("{column}") FROM "{table}"))
            FROM pg_get_serial_sequence('"{table}"', '{column}') AS sequence
            WHERE sequence IS NOT NULL AND EXISTS (SELECT 1 FROM "{table}")
            """
        );
#pragma warning restore EF1002
    }
}
