using System.Data.Common;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ChiBo.Storage.Writing;

/// <summary>
/// Marks many facts of which the context keeps no track as superseded: one prepared statement on SQLite, one statement for
/// each table on PostgreSQL.
/// </summary>
internal static class BulkSupersede
{
    /// <summary>Marks them.</summary>
    /// <exception cref="InvalidOperationException">A fact is not there, which cannot be inside the act's transaction.</exception>
    public static async Task Write(ChiBoContext db, Act act, IEnumerable<Fact> facts)
    {
        foreach (IGrouping<string, Fact> table in facts.GroupBy(fact => fact.Table))
        {
            long[] ids = [.. table.Select(fact => fact.Id)];
            int changed =
                db.Database.GetDbConnection() is NpgsqlConnection
                    ? await AtOnce(db, table.Key, act.Id, ids)
                    : OneByOne(db, table.Key, act.Id, ids);
            if (changed != ids.Length)
            {
                throw new InvalidOperationException($"{ids.Length - changed} rows of {table.Key} are not there.");
            }
        }
    }

    private static async Task<int> AtOnce(ChiBoContext db, string table, long act, long[] ids)
    {
        await using DbCommand command = Command(db, $"UPDATE {table} SET superseded_in = @act WHERE id = ANY(@ids)");
        command.Parameters.Add(new NpgsqlParameter("act", act));
        command.Parameters.Add(new NpgsqlParameter("ids", ids));
        return await command.ExecuteNonQueryAsync();
    }

    private static int OneByOne(ChiBoContext db, string table, long act, long[] ids)
    {
        using DbCommand command = Command(db, $"UPDATE {table} SET superseded_in = @act WHERE id = @id");
        foreach (string name in (string[])["@act", "@id"])
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = System.Data.DbType.Int64;
            parameter.Value = act;
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        int changed = 0;
        foreach (long id in ids)
        {
            command.Parameters[1].Value = id;
            changed += command.ExecuteNonQuery();
        }

        return changed;
    }

    private static DbCommand Command(ChiBoContext db, string sql)
    {
        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Names of tables come from the model.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
