using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Exchange.Rosters.Dates;

/// <summary>Reads dates as people write them: the day first, or the year first; a month or a year alone; a serial number.</summary>
internal static partial class DateTexts
{
    private const int Longest = 80;

    public static DateOutcome Read(string text, DateContext context)
    {
        string plain = Plain(text);
        if (Empty().IsMatch(plain))
        {
            return DateOutcome.Nothing;
        }

        return plain.Length > Longest ? DateOutcome.Wrong(DateFaults.NoDate)
            : Digits().Match(plain) is { Success: true } ? OfDigits(plain, context)
            : YearFirst().Match(plain) is { Success: true } iso ? Parts(iso, context)
            : DayFirst().Match(plain) is { Success: true } usual ? Parts(usual, context)
            : MonthFirst().Match(plain) is { Success: true } month ? Parts(month, context)
            : DateOutcome.Wrong(DateFaults.NoDate);
    }

    /// <summary>All dates of a text that holds several, such as admission and becoming official in one cell.</summary>
    public static IReadOnlyList<string> Split(string text) =>
        [.. Several().Matches(Plain(text)).Select(match => match.Value)];

    /// <summary>A date whose day, month and year stand in cells of their own.</summary>
    public static DateOutcome Join(string day, string month, string year, DateContext context)
    {
        string joined = string.Join(
            '/',
            new[] { Plain(day), Plain(month), Plain(year) }.SkipWhile(part => part.Length == 0)
        );
        return Read(joined, context);
    }

    /// <summary>Small letters, ASCII digits and signs, without the words and marks that say nothing.</summary>
    private static string Plain(string text)
    {
        string small = Letters.VietnameseText.WellFormed(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        string bare = Letters
            .VietnameseText.Clean(small)
            .Replace("tháng", "/", StringComparison.Ordinal)
            .Replace("thang", "/", StringComparison.Ordinal)
            .Replace("ngày", "", StringComparison.Ordinal)
            .Replace("ngay", "", StringComparison.Ordinal)
            .Replace('–', '-')
            .Replace('−', '-')
            .Replace('‐', '-')
            .Replace('\\', '/');
        bare = Born().Replace(bare.TrimStart(), "");
        bare = Year().Replace(bare, match => match.Index == 0 ? "" : "/");
        bare = MonthNames.Replace(bare);
        return Edge().Replace(Clock().Replace(bare, ""), "");
    }

    private static DateOutcome OfDigits(string digits, DateContext context)
    {
        int value = int.Parse(digits.Split('.', ',')[0], CultureInfo.InvariantCulture);
        return digits.Split('.', ',')[0].Length switch
        {
            1 or 2 when context.IsBirth || value > 12 => InRange(context.YearOf(value), null, null, context),
            4 => InRange(value, null, null, context),
            5 => Serial(value, context),
            8 when value / 10_000 is >= 1900 and <= 2100 => InRange(
                value / 10_000,
                value / 100 % 100,
                value % 100,
                context
            ),
            8 => InRange(value % 10_000, value / 10_000 % 100, value / 1_000_000, context),
            _ => DateOutcome.Wrong(DateFaults.NoDate),
        };
    }

    private static DateOutcome Serial(int days, DateContext context)
    {
        DateOnly first = context.From1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
        DateOnly day = first.AddDays(days);
        return InRange(day.Year, day.Month, day.Day, context);
    }

    private static DateOutcome Parts(Match match, DateContext context)
    {
        string yearText = match.Groups["year"].Value;
        int written = int.Parse(yearText, CultureInfo.InvariantCulture);
        int year = yearText.Length == 2 ? context.YearOf(written) : written;
        int? month = Number(match.Groups["month"]);
        int? day = month is null ? null : Number(match.Groups["day"]);
        return InRange(year, month, day, context);
    }

    /// <summary>Zeros, dots and question marks stand for what nobody remembers.</summary>
    private static int? Number(Group group) =>
        group.Success
        && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number > 0
            ? number
            : null;

    /// <summary>A date by its parts, if there can be such a one.</summary>
    public static DateOutcome InRange(int year, int? month, int? day, DateContext context)
    {
        if (month > 12)
        {
            return DateOutcome.Wrong(day <= 12 ? DateFaults.Swapped(month.Value) : DateFaults.NoMonth(month.Value));
        }

        if (year < DateFaults.FirstYear || year > context.Today.Year + DateFaults.YearsAhead)
        {
            return DateOutcome.Wrong(DateFaults.NoYear(year));
        }

        if (month is { } known && day > DateTime.DaysInMonth(year, known))
        {
            return DateOutcome.Wrong(DateFaults.NoDay(day.Value, known, year));
        }

        var date = new RosterDate(year, month, day);
        return date.Earliest > context.Today ? DateOutcome.Wrong(DateFaults.Future) : new DateOutcome(date);
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int Patience = 30_000;
    private const string Unknown = @"[\d]{1,2}|[.…?x_]{1,6}|-{2}";

    [GeneratedRegex(@"^[\s\-–_./…?\\]*$|^(k|kr|ko|không rõ|khong ro|không nhớ|chưa rõ|chưa|x)$", Options, Patience)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^\d{1,8}$|^\d{5}[.,]\d+$", Options, Patience)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?<year>\d{4}) ?[/.\- ] ?(?<month>\d{1,2})( ?[/.\- ] ?(?<day>\d{1,2}))?$", Options, Patience)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<day>" + Unknown + @") ?[/.\-, ] ?(?<month>" + Unknown + @") ?[/.\-, ] ?(?<year>\d{4}|\d{2})$",
        Options,
        Patience
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^/? ?(?<month>" + Unknown + @") ?[/.\-, ] ?(?<year>\d{4})$|^/? ?(?<month>\d{1,2}) ?[/\-] ?(?<year>\d{2})$",
        Options,
        Patience
    )]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"\d{4}[/.\-]\d{1,2}[/.\-]\d{1,2}|\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?(\d{4}|\d{2})|\d{1,2} ?[/.\-] ?\d{4}|\d{4}",
        Options,
        Patience
    )]
    private static partial Regex Several();

    [GeneratedRegex(@" ?\bnăm\b ?| ?\bnam\b ?", Options, Patience)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(sinh|sn|ns)\b[ :]*|^t(?=\d)", Options, Patience)]
    private static partial Regex Born();

    [GeneratedRegex(@"(?<=\d)[t ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]m)?(z|[+\-]\d{2}:?\d{2})?$", Options, Patience)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^[\s('""\[:;,]+|[\s)'""\].:;,]+$", Options, Patience)]
    private static partial Regex Edge();
}
