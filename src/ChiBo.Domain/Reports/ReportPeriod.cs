using System.Globalization;

namespace ChiBo.Domain.Reports;

/// <summary>A year, or a quarter of it, that a cell reports on (II.1.3.a).</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">1 to 4; nothing for the whole year.</param>
public sealed record ReportPeriod(int Year, int? Quarter)
{
    /// <summary>The first year that can be asked about.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last.</summary>
    public const int LastYear = 2099;

    private const int Months = 12;
    private const int QuarterMonths = 3;
    private const int YearDigits = 4;

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>The first day.</summary>
    public DateOnly From => new(Year, (((Quarter ?? 1) - 1) * QuarterMonths) + 1, 1);

    /// <summary>The first day after it.</summary>
    public DateOnly To => From.AddMonths(Quarter is null ? Months : QuarterMonths);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => To.AddDays(-1);

    /// <summary>As in addresses: <c>2026</c>, <c>2026-q3</c>.</summary>
    public string Code =>
        Quarter is { } one ? FormattableString.Invariant($"{Year}-q{one}") : FormattableString.Invariant($"{Year}");

    /// <summary>As in a paper: «quý III năm 2026».</summary>
    public string Words =>
        Quarter is { } one
            ? FormattableString.Invariant($"quý {Roman[one - 1]} năm {Year}")
            : FormattableString.Invariant($"năm {Year}");

    /// <summary>Whether a day lies in it: the first does, the first after it does not.</summary>
    public bool Contains(DateOnly day) => From <= day && day < To;

    /// <summary>The day up to which there are figures: today, or the last day once it is over.</summary>
    public DateOnly AsOf(DateOnly today) => today < LastDay ? today : LastDay;

    /// <summary>A period by its code; nothing when there is no such period.</summary>
    public static ReportPeriod? Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        string[] parts = code.Split("-q");
        return
            parts[0].Length == YearDigits
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= FirstYear and <= LastYear
            ? parts switch
            {
                [_] => new ReportPeriod(year, null),
                [_, ['1' or '2' or '3' or '4'] quarter] => new ReportPeriod(year, quarter[0] - '0'),
                _ => null,
            }
            : null;
    }

    /// <summary>The year and its quarters that have begun by a day, the year first, the last quarter next.</summary>
    public static IReadOnlyList<ReportPeriod> Begun(int year, DateOnly today) =>
        [
            .. new int?[] { null, 4, 3, 2, 1 }
                .Select(quarter => new ReportPeriod(year, quarter))
                .Where(period => period.From <= today),
        ];
}
