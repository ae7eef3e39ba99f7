using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Reading;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Writing;

/// <summary>Copies a register from a folder to a workbook or the other way, value by value, in NFC.</summary>
public static class ExchangeConverter
{
    /// <summary>Copies all rows; a register with a fault is not copied.</summary>
    /// <returns>What is wrong or odd.</returns>
    /// <exception cref="ExchangeTargetException">It cannot be written.</exception>
    public static ExchangeFindings Convert(string from, string to, ExchangeReadOptions? options = null)
    {
        ExchangeFindings findings = ExchangeReader.Check(from, options);
        if (!findings.IsSound)
        {
            return findings;
        }

        using ExchangeTarget target = ExchangeTarget.Create(to);
        using ExchangeSource source = ExchangeSource.Open(from);
        foreach (ExchangeTable table in ExchangeSchema.Tables)
        {
            Copy(source, table, target);
        }

        target.Complete();
        return findings;
    }

    private static void Copy(ExchangeSource source, ExchangeTable table, ExchangeTarget target)
    {
        using TableCursor? cursor = source.Open(table);
        if (cursor is null || !cursor.Read())
        {
            return;
        }

        int[] fields = TableHeader.Map(cursor, table, new FaultList(table.File))!;
        string[] values = new string[fields.Length];
        while (cursor.Read())
        {
            for (int column = 0; column < fields.Length; column++)
            {
                values[column] = ExchangeText.ToString(cursor[fields[column]]);
            }

            target.Add(table, values);
        }
    }
}
