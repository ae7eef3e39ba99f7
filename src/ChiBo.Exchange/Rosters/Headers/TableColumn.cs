namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>A column of a table.</summary>
/// <param name="Index">Its place, counted from 0.</param>
/// <param name="Header">The headers that stand over it as they are written, the topmost first.</param>
/// <param name="Meaning">What it holds.</param>
internal sealed record TableColumn(int Index, string Header, ColumnMeaning Meaning)
{
    /// <summary>The letter by which a spreadsheet calls it.</summary>
    public string Letter => LetterOf(Index);

    public static string LetterOf(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : LetterOf((index / 26) - 1) + (char)('A' + (index % 26));
}
