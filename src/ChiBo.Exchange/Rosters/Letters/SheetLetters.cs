using ChiBo.Exchange.Rosters.Files;

namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>
/// Reads the cells of a sheet that were typed with an old font: each cell by itself where it is plain which, else as its
/// column, else as the sheet.
/// </summary>
internal sealed class SheetLetters
{
    private readonly Dictionary<RosterEncoding, int> cells = [];

    /// <summary>How many cells with Vietnamese letters were read in each way.</summary>
    public IReadOnlyDictionary<RosterEncoding, int> Cells => cells;

    /// <summary>Reads all cells in place.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="known">The encoding, when the file as a whole told it.</param>
    public void Read(SheetGrid sheet, RosterEncoding? known)
    {
        var columns = new Dictionary<int, LetterVotes>();
        LetterVotes all = default;
        if (known is null)
        {
            foreach (GridRow row in sheet.Rows)
            {
                for (int column = 0; column < row.Cells.Count; column++)
                {
                    LetterVotes votes = LetterVotes.Of(row.Cells[column].Text);
                    columns[column] = columns.GetValueOrDefault(column).Plus(votes);
                    all = all.Plus(votes);
                }
            }
        }

        foreach (GridRow row in sheet.Rows)
        {
            for (int column = 0; column < row.Cells.Count; column++)
            {
                GridCell cell = row.Cells[column];
                if (!cell.Text.All(char.IsAscii))
                {
                    RosterEncoding encoding = known ?? Decide(cell.Text, columns[column], all);
                    encoding = CarriedBytes.CanBe(cell.Text) ? encoding : RosterEncoding.Utf8;
                    cells[encoding] = cells.GetValueOrDefault(encoding) + 1;
                    row.Cells[column] = cell with { Text = OldFonts.Read(cell.Text, encoding) };
                }
            }
        }
    }

    /// <summary>Reads a name that stands outside the cells, such as a sheet's.</summary>
    public static string ReadAlone(string text)
    {
        LetterVotes votes = LetterVotes.Of(text);
        return OldFonts.Read(
            text,
            votes.IsClean(RosterEncoding.Utf8) ? RosterEncoding.Utf8 : votes.Best ?? RosterEncoding.Utf8
        );
    }

    private static RosterEncoding Decide(string text, LetterVotes column, LetterVotes sheet)
    {
        RosterEncoding usual = column.Best ?? sheet.Best ?? RosterEncoding.Utf8;
        LetterVotes own = LetterVotes.Of(text);
        return own.IsClean(usual) ? usual : OnlyClean(own) ?? usual;
    }

    private static RosterEncoding? OnlyClean(LetterVotes own)
    {
        RosterEncoding[] clean =
        [
            .. new[] { RosterEncoding.Utf8, RosterEncoding.Tcvn3, RosterEncoding.Vni }.Where(own.IsClean),
        ];
        return clean is [var only] ? only : null;
    }
}
