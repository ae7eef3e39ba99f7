using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>What in words about an area may point at a person.</summary>
internal enum WordsDoubt
{
    /// <summary>Nothing was found.</summary>
    None,

    /// <summary>What looks like a telephone number.</summary>
    Telephone,

    /// <summary>What looks like the number of an identity card.</summary>
    IdentityNumber,

    /// <summary>A form of address before what looks like a full name.</summary>
    Name,
}

/// <summary>
/// Looks for what may point at a person. It asks to reword and lets pass what the writer has looked at again: no program can
/// tell a street from a person. See docs/areas.md.
/// </summary>
internal static partial class WordsCheck
{
    /// <summary>The most letters that words about a topic have.</summary>
    public const int MostLetters = 300;

    private const int MostMilliseconds = 1_000;

    /// <summary>The words as they are kept: composed, without blanks around.</summary>
    public static string Clean(string words) =>
        words.Trim().ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);

    /// <summary>What was found first.</summary>
    public static WordsDoubt Look(string words) =>
        IdentityNumber().IsMatch(words) ? WordsDoubt.IdentityNumber
        : Telephone().IsMatch(words) ? WordsDoubt.Telephone
        : Name().IsMatch(words) ? WordsDoubt.Name
        : WordsDoubt.None;

    [GeneratedRegex(@"(?<![\d.,])(\+?84|0)([ .\-]?\d){8,10}(?![\d])", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Telephone();

    [GeneratedRegex(
        @"(?<![\d.,])(\d{12}|\d{3} \d{3} \d{3} \d{3}|\d{9}(?! ?(đồng|đ|m|kg|ha)))(?![\d.,]\d|\d)",
        RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(
        @"(?<!\p{L})(?i:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|đồng chí|hộ|gia đình)(\s+(ông|bà|anh|chị|cô|chú|bác|cụ))?"
            + @"(\s+\p{Lu}\p{L}*){2,}",
        RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex Name();
}
