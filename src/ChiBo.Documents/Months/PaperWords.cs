using System.Globalization;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;

namespace ChiBo.Documents.Months;

/// <summary>Days, times and lists in the words of a paper.</summary>
internal static class PaperWords
{
    private static readonly string[] Days =
    [
        "chủ nhật",
        "thứ hai",
        "thứ ba",
        "thứ tư",
        "thứ năm",
        "thứ sáu",
        "thứ bảy",
    ];

    /// <summary>As in «tháng 01 năm 2015»; the first two months have a zero before them.</summary>
    public static string Month(MeetingMonth month) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"tháng {(month.Month < 3 ? $"{month.Month:00}" : $"{month.Month}")} năm {month.Year}"
        );

    /// <summary>As in «ngày 28 tháng 01 năm 2015».</summary>
    public static string Day(DateOnly day) => PartyWords.Day(day);

    /// <summary>As in «28/01/2015».</summary>
    public static string ShortDay(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>As in «14 giờ 00».</summary>
    public static string Time(TimeOnly time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour} giờ {time.Minute:00}");

    public static string DayOfWeek(DateOnly day) => Days[(int)day.DayOfWeek];

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Begins a sentence.</summary>
    public static string First(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>Items with the mark <c>-</c>, or a sentence where there are none.</summary>
    public static IEnumerable<BodyBlock> Items(IReadOnlyList<string> texts, string whenNone) =>
        texts.Count == 0 ? [new ParagraphBlock(whenNone)] : texts.Select(text => new ItemBlock("-", text));

    /// <summary>Items with numbers, or a sentence where there are none.</summary>
    public static IEnumerable<BodyBlock> Numbered(IReadOnlyList<string> texts, string whenNone) =>
        texts.Count == 0
            ? [new ParagraphBlock(whenNone)]
            : texts.Select((text, place) => new ItemBlock($"{Number(place + 1)}.", text));

    /// <summary>A table, or a sentence where it would have no row.</summary>
    public static BodyBlock Table(
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<IReadOnlyList<TableCell>> rows,
        string whenNone
    ) => rows.Count == 0 ? new ParagraphBlock(whenNone) : new TableBlock(columns, rows);
}
