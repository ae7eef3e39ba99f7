using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ChiBo.Storage.Writing;

/// <summary>
/// Writes many new rows of one type: one prepared statement on SQLite, a binary copy on PostgreSQL. What is written is told
/// by the context's own model.
/// </summary>
internal static class BulkInsert
{
    /// <summary>How long a server may take to check and index the rows of one copy: a nation's take minutes on a busy machine.</summary>
    private static readonly TimeSpan LongestCopy = TimeSpan.FromMinutes(15);

    public static async Task Write(ChiBoContext db, Type type, IReadOnlyCollection<object> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        IEntityType entity = db.Model.FindEntityType(type)!;
        Column[] columns = ColumnsOf(entity);
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await Copy(postgres, entity.GetTableName()!, columns, rows);
        }
        else
        {
            Insert(db, entity.GetTableName()!, columns, rows);
        }
    }

    private static Column[] ColumnsOf(IEntityType entity)
    {
        StoreObjectIdentifier table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        return
        [
            .. entity
                .GetProperties()
                .Select(property => new Column(
                    property.GetColumnName(table)!,
                    property.GetRelationalTypeMapping(),
                    property.GetGetter()
                )),
        ];
    }

    private static void Insert(ChiBoContext db, string table, Column[] columns, IEnumerable<object> rows)
    {
        using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        string names = string.Join(", ", columns.Select(column => column.Name));
        string values = string.Join(", ", columns.Select(column => "@" + column.Name));
#pragma warning disable CA2100 // Names of tables and columns come from the model.
        command.CommandText = $"INSERT INTO {table} ({names}) VALUES ({values})";
#pragma warning restore CA2100
        foreach (Column column in columns)
        {
            command.Parameters.Add(
                column.Mapping.CreateParameter(command, "@" + column.Name, value: null, nullable: true)
            );
        }

        command.Prepare();
        foreach (object row in rows)
        {
            for (int place = 0; place < columns.Length; place++)
            {
                command.Parameters[place].Value = columns[place].ValueOf(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static async Task Copy(
        NpgsqlConnection connection,
        string table,
        Column[] columns,
        IEnumerable<object> rows
    )
    {
        string names = string.Join(", ", columns.Select(column => column.Name));
        await using NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)"
        );
        copy.Timeout = LongestCopy;
        foreach (object row in rows)
        {
            await copy.StartRowAsync();
            foreach (Column column in columns)
            {
                object? value = column.ValueOf(row);
                if (value is null)
                {
                    await copy.WriteNullAsync();
                }
                else
                {
                    await copy.WriteAsync(value, column.Mapping.StoreTypeNameBase);
                }
            }
        }

        await copy.CompleteAsync();
    }

    private sealed record Column(string Name, RelationalTypeMapping Mapping, IClrPropertyGetter Getter)
    {
        public object? ValueOf(object row)
        {
            object? value = Getter.GetClrValue(row);
            object? converted =
                value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
            return converted is Enum number
                ? Convert.ChangeType(number, Enum.GetUnderlyingType(number.GetType()), null)
                : converted;
        }
    }
}
