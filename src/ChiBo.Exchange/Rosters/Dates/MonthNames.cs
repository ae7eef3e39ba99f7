using System.Globalization;
using System.Text.RegularExpressions;

namespace ChiBo.Exchange.Rosters.Dates;

/// <summary>English names of months, which a spreadsheet of the wrong language leaves in files: 3-Feb-83, Feb-83.</summary>
internal static partial class MonthNames
{
    private static readonly string[] Names = "jan feb mar apr may jun jul aug sep oct nov dec".Split(' ');

    public static string Replace(string text) =>
        Name()
            .Replace(
                text,
                match => (Array.IndexOf(Names, match.Value[..3]) + 1).ToString(CultureInfo.InvariantCulture)
            );

    [GeneratedRegex(
        @"(?<![a-zà-ỹ])(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?)(?![a-zà-ỹ])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex Name();
}
