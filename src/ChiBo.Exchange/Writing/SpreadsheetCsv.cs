namespace ChiBo.Exchange.Writing;

/// <summary>
/// CSV for people who open it in a spreadsheet: every value in quotes, and none that would be calculated. The exchange
/// format is written elsewhere, since its values are to come back unchanged.
/// </summary>
public static class SpreadsheetCsv
{
    /// <summary>What begins a formula, the full-width forms among it.</summary>
    private const string Beginnings = "=+-@\t\r\n＝＋－＠";

    /// <summary>Writes a row.</summary>
    public static void Write(TextWriter text, IReadOnlyList<string> values)
    {
        for (int place = 0; place < values.Count; place++)
        {
            if (place > 0)
            {
                text.Write(',');
            }

            text.Write('"');
            text.Write(Defuse(values[place]).Replace("\"", "\"\"", StringComparison.Ordinal));
            text.Write('"');
        }

        text.Write("\r\n");
    }

    /// <summary>The value with an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Defuse(string value) =>
        value.Length > 0 && Beginnings.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
}
