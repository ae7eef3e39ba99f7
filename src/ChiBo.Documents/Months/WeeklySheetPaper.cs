using System.Globalization;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Lịch tuần: what there is in seven days, to be put up and handed out to those without a phone.</summary>
public sealed record WeeklySheetPaper
{
    private const int DaysOfWeek = 7;

    /// <summary>The head; the paper bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The first of the seven days.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What there is; what lies outside the seven days is left out.</summary>
    public required IReadOnlyList<WeekEntry> Entries { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument()
    {
        string days =
            $"từ ngày {PaperWords.ShortDay(From)} đến ngày {PaperWords.ShortDay(From.AddDays(DaysOfWeek - 1))}";
        WeekEntry[] entries =
        [
            .. Entries
                .Where(entry => entry.Day >= From && entry.Day < From.AddDays(DaysOfWeek))
                .OrderBy(entry => entry.Day)
                .ThenBy(entry => entry.At),
        ];
        return PaperMaking.Make(
            Head,
            PaperKind.WeeklySheet,
            days,
            [
                PaperWords.Table(
                    [
                        new TableColumn("Ngày, giờ", 20),
                        new TableColumn("Việc", 40),
                        new TableColumn("Địa điểm", 20),
                        new TableColumn("Thành phần", 20),
                    ],
                    [.. entries.Select(Row)],
                    $"Không có việc nào trong tuần {days}."
                ),
            ],
            null,
            []
        );
    }

    private static TableCell[] Row(WeekEntry entry) =>
        [
            new(
                PaperWords.First(PaperWords.DayOfWeek(entry.Day)),
                entry.Day.ToString("dd/MM", CultureInfo.InvariantCulture),
                entry.At is { } time ? PaperWords.Time(time) : "cả ngày"
            ),
            new(entry.What),
            new(entry.Place),
            new(entry.Who),
        ];
}

/// <summary>An entry of the week.</summary>
/// <param name="Day">The day.</param>
/// <param name="At">When; nothing for a whole day, as a deadline.</param>
/// <param name="What">What there is.</param>
/// <param name="Place">Where.</param>
/// <param name="Who">Who is to be there.</param>
public sealed record WeekEntry(DateOnly Day, TimeOnly? At, string What, string Place, string Who);
