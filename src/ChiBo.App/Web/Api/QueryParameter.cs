using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;

namespace ChiBo.App.Web.Api;

/// <summary>
/// A parameter that an endpoint takes in its address: described in the document, checked before the endpoint runs. What an
/// endpoint does not take is refused, so that a slip of the pen is not answered as if it had not been there.
/// </summary>
/// <param name="Name">As the address writes it.</param>
/// <param name="Description">What it does, for the document.</param>
/// <param name="Example">A value, for the document.</param>
internal sealed record QueryParameter(string Name, string Description, string Example)
{
    private const int MostItems = 200;
    private const int LongestText = 200;

    public static readonly QueryParameter AsOf = Day(
        AskedDays.AsOf,
        "Reference day: what is true on it. Today when left out.",
        "2016-11-15"
    );

    public static readonly QueryParameter KnownOn = Day(
        AskedDays.KnownOn,
        "What was known at the end of this day. All that is known now when left out.",
        "2026-11-23"
    );

    public static readonly QueryParameter Limit = new(
        "limit",
        "Most items of one answer, 1 to 200; 50 when left out.",
        "50"
    )
    {
        Check = text =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is >= 1 and <= MostItems
                ? null
                : new Phrase("limit cần là số từ 1 đến 200.", "limit has to be a number from 1 to 200."),
        IsNumber = true,
    };

    public static readonly QueryParameter Cursor = new(
        "cursor",
        "Where the answer before ended. Not to be made up: follow `next` instead.",
        "WDk5MDAxLU0wMTA"
    )
    {
        Check = text => Paging.Read(text) is null ? PagingTexts.NotACursor : null,
    };

    /// <summary>What is wrong with a value; nothing when it is sound.</summary>
    public Func<string, Phrase?> Check { get; init; } = NotTooLong;

    /// <summary>The words that it may be; empty when it may be anything.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it is a whole number, in the document.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it is a day, in the document.</summary>
    public bool IsDay { get; init; }

    /// <summary>A day.</summary>
    public static QueryParameter Day(string name, string description, string example) =>
        new(name, description, example)
        {
            Check = text =>
                DateOnly.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                ) && Days.CanBeAsked(day)
                    ? null
                    : Layout.FormTexts.NoDay,
            IsDay = true,
        };

    /// <summary>A year.</summary>
    public static QueryParameter Year(string name, string description) =>
        new(name, description, "2026")
        {
            Check = text =>
                TryYear(text, out _)
                    ? null
                    : new Phrase($"{name} cần là một năm, như 2026.", $"{name} has to be a year, as 2026."),
            IsNumber = true,
        };

    /// <summary>The year that is asked for; the present one when none is.</summary>
    public static int YearOf(Visitors.Visitor visitor, QueryParameter parameter) =>
        TryYear(visitor.Address[parameter.Name], out int year) ? year : visitor.Today.Year;

    private static bool TryYear(string? text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && Days.CanBeAsked(year);

    /// <summary>A calendar month.</summary>
    public static QueryParameter Month(string name, string description, string example) =>
        new(name, description, example)
        {
            Check = text =>
                MeetingMonth.TryParse(text, out MeetingMonth month)
                && Days.CanBeAsked(month.FirstDay)
                && Days.CanBeAsked(month.LastDay.AddDays(1))
                    ? null
                    : new Phrase(
                        $"{name} cần là một tháng viết yyyy-MM, từ năm 1930 đến năm 2100.",
                        $"{name} has to be a month written yyyy-MM, within the years 1930 to 2100."
                    ),
        };

    /// <summary>One of a few words.</summary>
    public static QueryParameter Word(string name, string description, params IReadOnlyList<string> words) =>
        new(name, description, words[0])
        {
            Words = words,
            Check = text =>
                words.Contains(text, StringComparer.Ordinal)
                    ? null
                    : new Phrase(
                        $"{name} cần là một trong: {string.Join(", ", words)}.",
                        $"{name} has to be one of: {string.Join(", ", words)}."
                    ),
        };

    private static Phrase? NotTooLong(string text) =>
        text.Length <= LongestText
            ? null
            : new Phrase($"Dài nhất {LongestText} ký tự.", $"At most {LongestText} characters.");
}
