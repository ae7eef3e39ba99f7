using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;

namespace ChiBo.App.Web.Components;

/// <summary>The days that an address asks for: of the facts, and of what was known about them.</summary>
public sealed record AskedDays
{
    public const string AsOf = "as-of";
    public const string KnownOn = "known-on";

    /// <summary>The reference day; today when none is asked for, or none that can be answered.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day up to which recorded facts count; all of them when not asked for.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>What was sent as the reference day.</summary>
    public string? DayTyped { get; init; }

    /// <summary>What was sent as the day of knowledge.</summary>
    public string? KnownTyped { get; init; }

    public Phrase? DayFault { get; init; }

    public Phrase? KnownFault { get; init; }

    /// <summary>Reads them from the address of the page.</summary>
    public static AskedDays Of(Visitor visitor)
    {
        string? dayTyped = visitor.Address[AsOf];
        string? knownTyped = visitor.Address[KnownOn];
        (DateOnly? day, Phrase? dayFault) = Read(dayTyped);
        (DateOnly? known, Phrase? knownFault) = Read(knownTyped);
        return new AskedDays
        {
            Day = day ?? visitor.Today,
            Known = known,
            DayTyped = dayTyped,
            KnownTyped = knownTyped,
            DayFault = dayFault,
            KnownFault = knownFault,
        };
    }

    private static (DateOnly? Day, Phrase? Fault) Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (null, null);
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (
                null,
                new Phrase($"Ngày «{text}» không có trong lịch.", $"There is no day \"{text}\" in the calendar.")
            );
        }

        return Days.CanBeAsked(day)
            ? (day, null)
            : (
                null,
                new Phrase(
                    $"Ngày «{text}» nằm ngoài khoảng từ năm 1930 đến năm 2100.",
                    $"The day \"{text}\" is not within the years 1930 to 2100."
                )
            );
    }
}
