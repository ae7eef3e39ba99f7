using System.Data.Common;
using System.Globalization;
using ChiBo.Domain.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChiBo.Storage.Reading;

/// <summary>Runs a statement on the context's connection and hands out its values by place.</summary>
internal sealed class FactReader : IDisposable
{
    private readonly DbCommand command;
    private readonly DbDataReader reader;
    private readonly bool daysAreText;

    private FactReader(DbCommand command)
    {
        this.command = command;
        daysAreText = command is SqliteCommand;
        reader = command.ExecuteReader();
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="db">Where it is run.</param>
    /// <param name="sql">Constants of this project and whole numbers; what people typed goes along as a value.</param>
    /// <param name="values">What the statement names by @.</param>
    public static FactReader Open(
        ChiBoContext db,
        string sql,
        IReadOnlyList<(string Name, object Value)>? values = null
    )
    {
        DbConnection connection = db.Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
        {
            db.Database.OpenConnection();
        }

        DbCommand statement = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project and whole numbers.
        statement.CommandText = sql;
#pragma warning restore CA2100
        foreach ((string name, object value) in values ?? [])
        {
            DbParameter parameter = statement.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            statement.Parameters.Add(parameter);
        }

        statement.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return new FactReader(statement);
    }

    public bool Read() => reader.Read();

    public int Int(int place) => reader.GetInt32(place);

    public long Long(int place) => reader.GetInt64(place);

    /// <summary>The last value, a whole number.</summary>
    public long Last() => reader.GetInt64(reader.FieldCount - 1);

    public byte Byte(int place) => (byte)reader.GetInt16(place);

    public string Text(int place) => reader.GetString(place);

    public string? TextOrNull(int place) => reader.IsDBNull(place) ? null : reader.GetString(place);

    public int? IntOrNull(int place) => reader.IsDBNull(place) ? null : reader.GetInt32(place);

    public byte? ByteOrNull(int place) => reader.IsDBNull(place) ? null : Byte(place);

    /// <summary>Yes or no; nothing when not known.</summary>
    public bool? Flag(int place) => reader.IsDBNull(place) ? null : reader.GetBoolean(place);

    public DateOnly? Day(int place)
    {
        if (reader.IsDBNull(place))
        {
            return null;
        }

        return daysAreText ? ParseDay(reader.GetString(place)) : reader.GetFieldValue<DateOnly>(place);
    }

    public DateTime? LocalTime(int place)
    {
        if (reader.IsDBNull(place))
        {
            return null;
        }

        return daysAreText
            ? DateTime.Parse(reader.GetString(place), CultureInfo.InvariantCulture)
            : reader.GetDateTime(place);
    }

    /// <summary>The two days of an interval, beside one another.</summary>
    public Period Period(int place) => new(Day(place), Day(place + 1));

    public void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }

    /// <summary>As the database writes it, <c>yyyy-MM-dd</c>: four times faster than a general parser.</summary>
    private static DateOnly ParseDay(string text) => new(Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));

    private static int Digits(string text, int first, int count)
    {
        int number = 0;
        for (int place = first; place < first + count; place++)
        {
            number = (number * 10) + (text[place] - '0');
        }

        return number;
    }
}
