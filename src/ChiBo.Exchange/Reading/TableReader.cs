using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Reading;

/// <summary>Reads one table: its header, then row by row.</summary>
internal abstract class TableReader(ExchangeTable table)
{
    private const int RowsBetweenReports = 8192;
    private const int MostExpected = 100_000_000;

    public ExchangeTable Table { get; } = table;

    public FaultList Faults { get; } = new(table.File);

    /// <summary>Reads the table to its end; one that is absent or of no bytes is empty.</summary>
    public void Read(ExchangeSource source, ReadMeter meter, CancellationToken cancellation)
    {
        using TableCursor? cursor = OpenOrFault(source);
        if (cursor is null)
        {
            return;
        }

        try
        {
            ReadRows(cursor, meter, cancellation);
        }
        catch (UnreadableTableException broken)
        {
            Faults.Add(cursor.Row, null, null, broken.Reason);
            WasNotWhole();
        }

        Finish();
    }

    /// <summary>Reads the row at which the cursor stands.</summary>
    protected abstract void ReadRow(TableRow row);

    /// <summary>Reads what a row with too many or too few fields still tells: the code that it defines.</summary>
    protected virtual void ReadBrokenRow(TableRow row) { }

    /// <summary>Finds the faults that show only when the whole table is read.</summary>
    protected virtual void Finish() { }

    /// <summary>Makes room for about as many rows; told once, when it can be estimated.</summary>
    protected virtual void Expect(int rows) { }

    /// <summary>Takes note that rows are missing, so that references to them are not called faults.</summary>
    protected virtual void WasNotWhole() { }

    private TableCursor? OpenOrFault(ExchangeSource source)
    {
        try
        {
            return source.Open(Table);
        }
        catch (UnreadableTableException broken)
        {
            Faults.Add(null, null, null, broken.Reason);
            WasNotWhole();
            return null;
        }
    }

    private void ReadRows(TableCursor cursor, ReadMeter meter, CancellationToken cancellation)
    {
        if (!cursor.Read())
        {
            return;
        }

        int fieldCount = cursor.FieldCount;
        if (TableHeader.Map(cursor, Table, Faults) is not { } fields)
        {
            WasNotWhole();
            return;
        }

        var row = new TableRow(cursor, Table, fields, Faults);
        long reported = 0;
        while (cursor.Read())
        {
            row.Begin();
            if (cursor.FieldCount == fieldCount)
            {
                ReadRow(row);
            }
            else
            {
                Faults.Add(cursor.Row, null, null, FaultReason.FieldCount(cursor.FieldCount, fieldCount));
                ReadBrokenRow(row);
            }

            if (cursor.Row % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reported == 0 && cursor.Position > 0)
                {
                    Expect((int)Math.Min(MostExpected, cursor.Length * cursor.Row / cursor.Position));
                }

                meter.Add(cursor.Position - reported);
                reported = cursor.Position;
            }
        }

        meter.Add(cursor.Position - reported);
    }
}
