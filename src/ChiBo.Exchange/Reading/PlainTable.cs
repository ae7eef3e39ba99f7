using ChiBo.Exchange.Cursors;

namespace ChiBo.Exchange.Reading;

/// <summary>A small CSV file that is no table of the exchange format: its rows as text, by the names in its first line.</summary>
/// <param name="Columns">The names in the first line, trimmed, in their order.</param>
/// <param name="Rows">The rows below it.</param>
public sealed record PlainTable(IReadOnlyList<string> Columns, IReadOnlyList<PlainTable.TextRow> Rows)
{
    /// <summary>Reads a file in UTF-8, separated by commas.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlainTable Read(string path)
    {
        try
        {
            using var cursor = new CsvCursor(path);
            List<string> columns = cursor.Read() ? Fields(cursor) : [];
            var rows = new List<TextRow>();
            while (cursor.Read())
            {
                rows.Add(new TextRow(columns, Fields(cursor)));
            }

            return new PlainTable(columns, rows);
        }
        catch (UnreadableTableException fault)
        {
            throw new InvalidDataException(fault.Reason.English, fault);
        }
    }

    private static List<string> Fields(CsvCursor cursor) =>
        [.. Enumerable.Range(0, cursor.FieldCount).Select(field => cursor[field].Trim().ToString())];

    /// <summary>One row of it.</summary>
    public sealed class TextRow
    {
        private readonly IReadOnlyList<string> columns;
        private readonly IReadOnlyList<string> values;

        internal TextRow(IReadOnlyList<string> columns, IReadOnlyList<string> values)
        {
            this.columns = columns;
            this.values = values;
        }

        /// <summary>What stands under a name, trimmed; nothing where the column or the field is missing.</summary>
        public string this[string column]
        {
            get
            {
                for (int place = 0; place < columns.Count && place < values.Count; place++)
                {
                    if (string.Equals(columns[place], column, StringComparison.Ordinal))
                    {
                        return values[place];
                    }
                }

                return "";
            }
        }
    }
}
