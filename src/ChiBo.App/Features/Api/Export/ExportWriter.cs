using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ChiBo.App.Web.Api;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Api.Export;

/// <summary>Writes a table to an answer as it is read: what is held at any time is a few rows.</summary>
internal static class ExportWriter
{
    public const string Csv = "text/csv";
    public const string JsonLines = "application/x-ndjson";

    private const int RowsBetweenFlushes = 200;

    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>CSV for spreadsheets, with a byte-order mark and nothing that would be calculated.</summary>
    public static async Task WriteCsv(ExportTable table, PipeWriter output, CancellationToken gone)
    {
        output.Write(Encoding.UTF8.Preamble);
        var text = new StringWriter();
        SpreadsheetCsv.Write(text, [.. table.Table.Columns.Select(column => column.Name)]);
        await foreach ((int number, IReadOnlyList<string> row) in Numbered(table, gone))
        {
            SpreadsheetCsv.Write(text, row);
            if (number % RowsBetweenFlushes == 0)
            {
                await Flush(text, output, gone);
            }
        }

        await Flush(text, output, gone);
    }

    /// <summary>One JSON object a line, its names those of the columns; what is not known is null.</summary>
    public static async Task WriteJsonLines(ExportTable table, PipeWriter output, CancellationToken gone)
    {
        string[] names = [.. table.Table.Columns.Select(column => column.Name)];
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ApiJson.Options.Encoder });
        await foreach ((int number, IReadOnlyList<string> row) in Numbered(table, gone))
        {
            json.WriteStartObject();
            for (int place = 0; place < names.Length; place++)
            {
                json.WriteString(names[place], row[place].Length == 0 ? null : row[place]);
            }

            json.WriteEndObject();
            json.Flush();
            output.Write(NewLine);
            json.Reset();
            if (number % RowsBetweenFlushes == 0)
            {
                await output.FlushAsync(gone);
            }
        }

        await output.FlushAsync(gone);
    }

    private static async IAsyncEnumerable<(int Number, IReadOnlyList<string> Row)> Numbered(
        ExportTable table,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken gone
    )
    {
        int number = 0;
        await foreach (IReadOnlyList<string> row in table.Rows.WithCancellation(gone))
        {
            yield return (++number, row);
        }
    }

    private static async Task Flush(StringWriter text, PipeWriter output, CancellationToken gone)
    {
        StringBuilder written = text.GetStringBuilder();
        foreach (ReadOnlyMemory<char> chunk in written.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, output);
        }

        written.Clear();
        await output.FlushAsync(gone);
    }
}
