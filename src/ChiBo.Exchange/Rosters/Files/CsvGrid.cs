using ChiBo.Exchange.Rosters.Headers;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>
/// Reads text with separators, forgiving what hands have done to it: a row is a record, as a spreadsheet would number it,
/// so a line break within quotes begins no row.
/// </summary>
internal static class CsvGrid
{
    private const int RowsLookedAt = 200;
    private const int LettersLookedAt = 1 << 16;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Reads the text with the separator that makes most sense of it.</summary>
    public static SheetGrid Read(string text)
    {
        string start = text.Length <= LettersLookedAt ? text : text[..LettersLookedAt];
        char separator = Separators.MaxBy(candidate => Sense(Read(start, candidate, RowsLookedAt)));
        return Read(text, separator, int.MaxValue);
    }

    /// <summary>First how much of a header there is, then how many cells the rows have.</summary>
    private static (int Columns, long Cells) Sense(SheetGrid grid) =>
        (grid.Rows.Count == 0 ? 0 : grid.Rows.Max(ColumnWords.CountKnown), grid.Rows.Sum(row => (long)row.Cells.Count));

    private static SheetGrid Read(string text, char separator, int mostRows)
    {
        var builder = new GridBuilder(new SheetGrid(""));
        int place = 0;
        while (place < text.Length && builder.Number < mostRows)
        {
            builder.Add(ReadRecord(text, ref place, separator));
        }

        return builder.Sheet;
    }

    private static List<GridCell> ReadRecord(string text, ref int place, char separator)
    {
        var cells = new List<GridCell>();
        while (true)
        {
            if (cells.Count < GridLimits.MostColumns * 2)
            {
                cells.Add(new GridCell(GridLimits.Shorten(ReadField(text, ref place, separator))));
            }
            else
            {
                _ = ReadField(text, ref place, separator);
            }

            if (place >= text.Length)
            {
                return cells;
            }

            char end = text[place++];
            if (end != separator)
            {
                place += end == '\r' && place < text.Length && text[place] == '\n' ? 1 : 0;
                return cells;
            }
        }
    }

    private static string ReadField(string text, ref int place, char separator)
    {
        int start = place;
        while (place < text.Length && text[place] == ' ' && separator != ' ')
        {
            place++;
        }

        if (place < text.Length && text[place] == '"' && ClosedQuote(text, place, separator) is { } after)
        {
            string quoted = text[(place + 1)..(after - 1)].Replace("\"\"", "\"", StringComparison.Ordinal);
            place = EndOfField(text, after, separator);
            return Unguarded(quoted);
        }

        place = EndOfField(text, place, separator);
        return Unguarded(text[start..place]);
    }

    /// <summary>Where the quoted text ends, one past its quote; nothing when the quote is only a sign in the text.</summary>
    private static int? ClosedQuote(string text, int open, char separator)
    {
        int most = Math.Min(text.Length, open + GridLimits.LongestText);
        for (int i = open + 1; i < most; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i + 1 < most && text[i + 1] == '"')
            {
                i++;
                continue;
            }

            int next = i + 1;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            return next >= text.Length || text[next] == separator || text[next] is '\r' or '\n' ? i + 1 : null;
        }

        return null;
    }

    private static int EndOfField(string text, int place, char separator)
    {
        int end = text.AsSpan(place).IndexOfAny(separator, '\r', '\n');
        return end < 0 ? text.Length : place + end;
    }

    /// <summary>A sign that kept a spreadsheet from taking text for a formula is taken off again.</summary>
    private static string Unguarded(string text) =>
        text.Length > 1 && text[0] == '\'' && FormulaSigns.Begin(text.AsSpan(1)) ? text[1..] : text;
}
