using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Html;

/// <summary>A table on a page; the width of a column is a class, for a style attribute is forbidden there.</summary>
internal static class HtmlTable
{
    /// <summary>Widths go in steps of so many hundredths.</summary>
    public const int Step = 5;

    public static void Write(HtmlLines html, TableBlock table)
    {
        html.Open("table", table.IsWrittenInto ? "pd-table pd-written" : "pd-table");
        html.Open("colgroup", null);
        foreach (TableColumn column in table.Columns)
        {
            html.Void("col", $"pd-w{Math.Clamp((column.Share + (Step / 2)) / Step * Step, Step, 100)}");
        }

        html.Close("colgroup");
        html.Open("thead", null);
        html.Open("tr", null);
        foreach (TableColumn column in table.Columns)
        {
            html.Text("th", null, column.Title, " scope=\"col\"");
        }

        html.Close("tr");
        html.Close("thead");
        html.Open("tbody", null);
        foreach (IReadOnlyList<TableCell> cells in table.Rows)
        {
            Row(html, table, cells);
        }

        html.Close("tbody");
        html.Close("table");
    }

    private static void Row(HtmlLines html, TableBlock table, IReadOnlyList<TableCell> cells)
    {
        html.Open("tr", null);
        foreach ((TableColumn column, TableCell cell) in table.Columns.Zip(cells))
        {
            string? style = column.IsCentred ? "pd-centred" : null;
            if (cell.Paragraphs.Count <= 1)
            {
                html.Text("td", style, cell.Paragraphs is [string only] ? only : "");
                continue;
            }

            html.Open("td", style);
            foreach (string paragraph in cell.Paragraphs)
            {
                html.Text("p", null, paragraph);
            }

            html.Close("td");
        }

        html.Close("tr");
    }
}
