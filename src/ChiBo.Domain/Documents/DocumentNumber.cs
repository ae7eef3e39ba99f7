using System.Globalization;

namespace ChiBo.Domain.Documents;

/// <summary>Number and symbol of a Party document (số và ký hiệu), as in <c>Số 12-NQ/CB</c>.</summary>
/// <param name="Number">The number within its organisation, type and term, from 1 on.</param>
/// <param name="Type">The letters of the type, as in <c>NQ</c>; the layout in force gives them.</param>
/// <param name="Issuer">The letters of the organisation that issues, as in <c>CB</c>.</param>
/// <param name="TermFrom">The first day of the term within which it counts.</param>
public sealed record DocumentNumber(int Number, string Type, string Issuer, DateOnly TermFrom)
{
    private const int MostDigits = 6;
    private const string Word = "Số ";

    /// <summary>A number below ten has a zero before it.</summary>
    public static string Digits(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>Type and organisation by their letters, as in <c>NQ/CB</c>.</summary>
    public static string SymbolOf(string type, string issuer) => $"{type}/{issuer}";

    /// <summary>
    /// Reads <c>12-NQ/CB</c>, with or without «Số » before it, and nothing else; the text does not tell the term.
    /// </summary>
    public static bool TryParse(string? text, DateOnly termFrom, out DocumentNumber? number)
    {
        number = null;
        string rest = (text ?? "").StartsWith(Word, StringComparison.Ordinal) ? text![Word.Length..] : text ?? "";
        int hyphen = rest.IndexOf('-', StringComparison.Ordinal);
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (hyphen is < 2 or > MostDigits || slash < hyphen)
        {
            return false;
        }

        string type = rest[(hyphen + 1)..slash];
        string issuer = rest[(slash + 1)..];
        if (
            !int.TryParse(rest[..hyphen], NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            || value < 1
            || rest[..hyphen] != Digits(value)
            || !AreLetters(type)
            || !AreLetters(issuer)
        )
        {
            return false;
        }

        number = new DocumentNumber(value, type, issuer, termFrom);
        return true;
    }

    /// <summary>As in <c>12-NQ/CB</c>; no colon follows «Số» where that word stands before it.</summary>
    public override string ToString() => $"{Digits(Number)}-{SymbolOf(Type, Issuer)}";

    private static bool AreLetters(string text) => text.Length > 0 && text.All(char.IsLetter);
}
