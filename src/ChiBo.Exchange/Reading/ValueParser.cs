namespace ChiBo.Exchange.Reading;

/// <summary>Reads days and local times as the format writes them, and nothing else.</summary>
internal static class ValueParser
{
    private const int YearLength = 4;
    private const int DateLength = 10;
    private const int TimeLength = 16;

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (
            text.Length != DateLength
            || text[4] != '-'
            || text[7] != '-'
            || !TryNumber(text[..4], out int year)
            || !TryNumber(text[5..7], out int month)
            || !TryNumber(text[8..], out int number)
            || year < 1
            || month is < 1 or > 12
            || number < 1
            || number > DateTime.DaysInMonth(year, month)
        )
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    /// <summary>Reads <c>yyyy</c>.</summary>
    public static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length == YearLength && TryNumber(text, out year) && year > 0;
    }

    /// <summary>Reads <c>yyyy-MM-ddTHH:mm</c>.</summary>
    public static bool TryTime(ReadOnlySpan<char> text, out DateTime time)
    {
        time = default;
        if (
            text.Length != TimeLength
            || text[10] != 'T'
            || text[13] != ':'
            || !TryDate(text[..DateLength], out DateOnly day)
            || !TryNumber(text[11..13], out int hour)
            || !TryNumber(text[14..], out int minute)
            || hour > 23
            || minute > 59
        )
        {
            return false;
        }

        time = day.ToDateTime(new TimeOnly(hour, minute));
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
