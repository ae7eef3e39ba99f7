using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading;

/// <summary>The first row of a table: which field holds which column.</summary>
internal static class TableHeader
{
    private const int MostNamed = 10;

    /// <summary>The field of each column, or nothing when a column is not there or is there twice.</summary>
    public static int[]? Map(TableCursor header, ExchangeTable table, FaultList faults)
    {
        List<string> names =
        [
            .. Enumerable.Range(0, header.FieldCount).Select(field => ExchangeText.ToString(header[field])),
        ];
        bool sound = true;
        foreach (ExchangeColumn column in table.Columns)
        {
            int times = names.Count(name => name == column.Name);
            if (times != 1)
            {
                sound = false;
                faults.Add(1, column.Name, null, times == 0 ? FaultReason.MissingColumn : FaultReason.RepeatedColumn);
            }
        }

        WarnOfOthers(names, table, faults);
        return sound ? [.. table.Columns.Select(column => names.IndexOf(column.Name))] : null;
    }

    private static void WarnOfOthers(List<string> names, ExchangeTable table, FaultList faults)
    {
        List<string> others =
        [
            .. names.Where(name => name.Length > 0 && table.Columns.All(column => column.Name != name)),
        ];
        if (others.Count == 0)
        {
            return;
        }

        string listed = string.Join(", ", others.Take(MostNamed).Select(Shown));
        string more = others.Count > MostNamed ? ", …" : "";
        faults.Warn(
            $"bỏ qua {others.Count} cột không thuộc khuôn dạng: {listed}{more}",
            $"{others.Count} columns are not of the format and are ignored: {listed}{more}"
        );
    }

    private static string Shown(string name) => name.Length <= 40 ? name : string.Concat(name.AsSpan(0, 40), "…");
}
