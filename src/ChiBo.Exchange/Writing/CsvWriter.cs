using System.Text;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>Writes a table as RFC 4180 asks.</summary>
internal sealed class CsvWriter : IDisposable
{
    private const int Buffer = 1 << 16;

    private readonly StreamWriter text;

    public CsvWriter(string path, ExchangeTable table)
    {
        text = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer)
        {
            NewLine = "\n",
        };
        Write(table.Columns.Select(column => column.Name).ToArray());
    }

    public void Write(ReadOnlySpan<string> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                text.Write(',');
            }

            WriteField(values[i]);
        }

        text.WriteLine();
    }

    public void Dispose() => text.Dispose();

    private void WriteField(string value)
    {
        if (value.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Write(value);
            return;
        }

        text.Write('"');
        text.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }
}
