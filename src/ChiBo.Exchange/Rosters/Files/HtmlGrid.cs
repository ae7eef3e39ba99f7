using System.Globalization;
using System.Net;
using System.Text;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>Reads the rows of the tables of a page, one after another: nothing in it is run or fetched.</summary>
internal sealed class HtmlGrid
{
    private readonly GridBuilder builder = new(new SheetGrid(""));
    private readonly List<MergedCells> spans = [];
    private readonly Dictionary<int, int> coveredUntil = [];
    private readonly StringBuilder text = new();
    private List<GridCell>? row;
    private (int Columns, int Rows)? cell;

    public static SheetGrid Read(string page)
    {
        var grid = new HtmlGrid();
        foreach (HtmlToken token in HtmlTokens.Of(page))
        {
            grid.Take(token);
        }

        grid.EndRow();
        grid.spans.ForEach(grid.builder.Sheet.Merge);
        return grid.builder.Sheet;
    }

    private void Take(HtmlToken token)
    {
        switch (token.Name)
        {
            case "":
                if (cell is not null && text.Length < GridLimits.LongestText * 2)
                {
                    text.Append(token.Text);
                }

                break;
            case "tr":
                EndRow();
                row = [];
                break;
            case "td" or "th":
                EndCell();
                cell = (Span(token, "colspan"), Span(token, "rowspan"));
                break;
            case "/td" or "/th":
                EndCell();
                break;
            case "/tr" or "/table" or "table":
                EndRow();
                break;
            case "br" or "p" or "/p" or "div" or "/div" or "li":
                text.Append('\n');
                break;
            default:
                break;
        }
    }

    private void EndCell()
    {
        if (cell is { } span)
        {
            row ??= [];
            SkipCovered();
            AddCell(span.Columns, span.Rows);
        }

        cell = null;
        text.Clear();
    }

    private void AddCell(int columns, int rows)
    {
        int left = row!.Count;
        int top = builder.Number + 1;
        string plain = WebUtility.HtmlDecode(text.ToString()).Trim();
        row.Add(new GridCell(GridLimits.Shorten(plain)));
        for (int i = 1; i < columns && row.Count < GridLimits.MostColumns; i++)
        {
            row.Add(GridCell.Empty);
        }

        if (rows > 1)
        {
            for (int column = left; column < row.Count; column++)
            {
                coveredUntil[column] = top + rows;
            }
        }

        if (columns > 1 || rows > 1)
        {
            spans.Add(new MergedCells(top, left, top + rows - 1, row.Count - 1));
        }
    }

    private void SkipCovered()
    {
        while (
            row!.Count < GridLimits.MostColumns
            && coveredUntil.TryGetValue(row.Count, out int until)
            && until > builder.Number + 1
        )
        {
            row.Add(GridCell.Empty);
        }
    }

    private void EndRow()
    {
        EndCell();
        if (row is not null)
        {
            builder.Add(row);
            row = null;
        }
    }

    private static int Span(HtmlToken token, string name) =>
        token.Attribute(name) is { } value
        && int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int span)
            ? Math.Clamp(span, 1, GridLimits.MostColumns)
            : 1;
}
