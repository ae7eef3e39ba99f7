using System.Globalization;
using System.Text;
using ChiBo.Domain.Shared;

namespace ChiBo.Exchange.Faults;

/// <summary>A fault of an exchange input, with its place.</summary>
/// <param name="Table">The table, the file or the workbook.</param>
/// <param name="Row">The row, the header being 1; nothing when the fault is of the whole table.</param>
/// <param name="Column">The column; nothing when the fault is of the whole row.</param>
/// <param name="Value">The value as it stands; nothing when there is none to show.</param>
/// <param name="Reason">What is wrong, and what was expected.</param>
public sealed record ExchangeFault(string Table, int? Row, string? Column, string? Value, FaultReason Reason)
{
    private const int LongestShown = 60;

    /// <summary>A line with place, value and what was expected.</summary>
    public string Describe(Language language)
    {
        bool vietnamese = language == Language.Vietnamese;
        var line = new StringBuilder(Table);
        if (Row is { } row)
        {
            line.Append(CultureInfo.InvariantCulture, $", {(vietnamese ? "dòng" : "row")} {row}");
        }

        if (Column is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $", {(vietnamese ? "cột" : "column")} {Column}");
        }

        if (Value is not null)
        {
            line.Append(vietnamese ? $", giá trị «{Shown(Value)}»" : $", value \"{Shown(Value)}\"");
        }

        return line.Append(": ").Append(Reason.Describe(language)).ToString();
    }

    private static string Shown(string value)
    {
        string shortened = value.Length > LongestShown ? string.Concat(value.AsSpan(0, LongestShown), "…") : value;
        var visible = new StringBuilder(shortened.Length);
        foreach (char letter in shortened)
        {
            visible.Append(char.IsControl(letter) ? '␤' : letter);
        }

        return visible.ToString();
    }
}

/// <summary>Something odd that is no fault.</summary>
/// <param name="Table">Where.</param>
/// <param name="Vietnamese">What, in Vietnamese.</param>
/// <param name="English">What, in English.</param>
public sealed record ExchangeWarning(string Table, string Vietnamese, string English)
{
    /// <summary>A line with place and what is odd.</summary>
    public string Describe(Language language) =>
        language == Language.Vietnamese ? $"Lưu ý, {Table}: {Vietnamese}" : $"Note, {Table}: {English}";
}
