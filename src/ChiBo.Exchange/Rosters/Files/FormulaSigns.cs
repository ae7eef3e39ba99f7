namespace ChiBo.Exchange.Rosters.Files;

/// <summary>The signs that make a spreadsheet take the text of a CSV file for a formula.</summary>
internal static class FormulaSigns
{
    private const string Signs = "=+-@\t\r＝＋－＠";

    public static bool Begin(ReadOnlySpan<char> text) =>
        text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal);
}
