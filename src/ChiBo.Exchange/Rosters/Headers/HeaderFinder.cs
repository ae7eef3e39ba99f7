using System.Text.RegularExpressions;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>Finds headers: of one row to three, their cells merged or only left empty.</summary>
internal static partial class HeaderFinder
{
    private const int MostRows = 3;

    /// <summary>The header that begins in the row, if one does.</summary>
    public static RosterHeader? At(SheetGrid sheet, int top)
    {
        RosterHeader? best = Best(sheet, top);
        if (best is null || best.Bottom == top)
        {
            return best;
        }

        // A title right above may look like the first row of the header; then the rows below say as much alone.
        return Best(sheet, top + 1) is { } below && below.Known >= best.Known && below.Top <= best.Bottom ? null : best;
    }

    private static RosterHeader? Best(SheetGrid sheet, int top)
    {
        RosterHeader? best = null;
        for (int bottom = top; bottom < Math.Min(top + MostRows, sheet.Rows.Count); bottom++)
        {
            if (!IsPlainWords(sheet, bottom) || (bottom > top && !Continues(sheet, bottom, best)))
            {
                break;
            }

            var header = new RosterHeader(top, bottom, ReadColumns(sheet, top, bottom));
            if (header.HeadsPeople && header.Known >= (best?.Known ?? 0))
            {
                best = header;
            }
        }

        return best is null ? null : best with { Columns = [.. ColumnNeighbours.Settle(best.Columns)] };
    }

    /// <summary>No date, no number and no sentence stands in a header.</summary>
    private static bool IsPlainWords(SheetGrid sheet, int row) =>
        sheet
            .Rows[row]
            .Cells.TrueForAll(cell => cell.IsEmpty || (cell.Date is null && !LooksLikeValue().IsMatch(cell.Text)));

    /// <summary>
    /// A further row of a header mostly says parts of what stands above, in words that headers use; a word under the
    /// names that is none is somebody's name.
    /// </summary>
    private static bool Continues(SheetGrid sheet, int row, RosterHeader? above)
    {
        int told = 0;
        int known = 0;
        for (int column = 0; column < sheet.Rows[row].Cells.Count; column++)
        {
            string text = sheet[row, column].Text;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            bool isKnown = ColumnWords.IsPart(text) || ColumnWords.Of([text]).Kind != ColumnKind.Unknown;
            bool isUnderName =
                above?.Columns.Any(name => name.Index == column && name.Meaning.Is(RosterField.FullName)) == true;
            if (isUnderName && !isKnown && !ColumnWords.IsPartOfName(text))
            {
                return false;
            }

            told++;
            known += isKnown ? 1 : 0;
        }

        return known > 0 && known * 2 >= told;
    }

    private static List<TableColumn> ReadColumns(SheetGrid sheet, int top, int bottom)
    {
        int width = 0;
        for (int row = top; row <= bottom; row++)
        {
            width = Math.Max(width, sheet.Rows[row].Cells.Count);
            width = Math.Max(width, (sheet.RangeOf(row, sheet.Rows[row].Cells.Count - 1)?.Right ?? 0) + 1);
        }

        var columns = new List<TableColumn>();
        for (int column = 0; column < width; column++)
        {
            List<string> path = PathOf(sheet, top, bottom, column);
            if (path.Count > 0)
            {
                columns.Add(new TableColumn(column, string.Join(" / ", path), ColumnWords.Of(path)));
            }
        }

        return columns;
    }

    private static List<string> PathOf(SheetGrid sheet, int top, int bottom, int column)
    {
        var path = new List<string>();
        for (int row = top; row <= bottom; row++)
        {
            string text = VietnameseText.Clean(sheet.Spread(row, column).Text);
            if (text.Length == 0 && row < bottom)
            {
                text = FromTheLeft(sheet, row, bottom, column);
            }

            if (text.Length > 0 && (path.Count == 0 || path[^1] != text))
            {
                path.Add(text);
            }
        }

        return path;
    }

    /// <summary>In a file that knows no merged cells, a title over several columns stands over the first alone.</summary>
    private static string FromTheLeft(SheetGrid sheet, int row, int bottom, int column)
    {
        if (!HasBelow(sheet, row, bottom, column))
        {
            return "";
        }

        for (int left = column - 1; left >= 0; left--)
        {
            if (!sheet.Spread(row, left).IsEmpty)
            {
                bool standsAlone = sheet.RangeOf(row, left) is null;
                return standsAlone && HasBelow(sheet, row, bottom, left)
                    ? VietnameseText.Clean(sheet[row, left].Text)
                    : "";
            }

            if (!HasBelow(sheet, row, bottom, left))
            {
                return "";
            }
        }

        return "";
    }

    private static bool HasBelow(SheetGrid sheet, int row, int bottom, int column) =>
        Enumerable.Range(row + 1, bottom - row).Any(below => !sheet[below, column].IsEmpty);

    [GeneratedRegex(
        @"^\s*[-+]?\d+([.,/\-]\d+)*\s*$|\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{2,4}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex LooksLikeValue();
}
