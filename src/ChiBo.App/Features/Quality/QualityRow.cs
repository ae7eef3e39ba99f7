using ChiBo.App.CommandLine;
using ChiBo.Domain.Quality;

namespace ChiBo.App.Features.Quality;

/// <summary>How a month is drawn.</summary>
public enum MarkShape
{
    /// <summary>Nothing: it is not asked.</summary>
    None,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A sign of a status.</summary>
    Sign,

    /// <summary>A part of a whole.</summary>
    Part,

    /// <summary>A number.</summary>
    Count,
}

/// <summary>A month of a series: its words for the table, and how it is drawn.</summary>
/// <param name="Words">In words or numbers.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Sign">The sign of a status.</param>
/// <param name="Value">The part or the number.</param>
/// <param name="Whole">The whole of a part.</param>
public sealed record QualityMark(Phrase Words, MarkShape Shape, string Sign = "", int Value = 0, int Whole = 0)
{
    public static QualityMark Signed(Phrase words, string? sign) =>
        sign is null ? new(words, MarkShape.None) : new(words, MarkShape.Sign, sign);

    public static QualityMark PartOf(Portion? portion) =>
        portion switch
        {
            null => new(QualityTexts.Of(portion), MarkShape.Unknown),
            { Whole: 0 } => new(QualityTexts.Of(portion), MarkShape.None),
            { } known => new(QualityTexts.Of(portion), MarkShape.Part, "", known.Part, known.Whole),
        };

    public static QualityMark CountOf(int? count) =>
        new(QualityTexts.Of(count), count is null ? MarkShape.Unknown : MarkShape.Count, "", count ?? 0);
}

/// <summary>One series of the page: a column of the table, a row of the picture.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Of">A month of it.</param>
public sealed record QualityRow(Phrase Title, Func<MonthQuality, QualityMark> Of)
{
    /// <summary>Whether it is the row of the regular meeting, beside which it is told when it was recorded late.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>The series of a cell.</summary>
    /// <param name="isAgencyCell">Whether regulations are asked for.</param>
    /// <param name="withPeople">Whether people on their way into the Party are counted by months.</param>
    public static IReadOnlyList<QualityRow> All(bool isAgencyCell, bool withPeople) =>
        [
            new(
                QualityTexts.Meeting,
                month => QualityMark.Signed(QualityTexts.Of(month.Meeting), SignOf(month.Meeting))
            )
            {
                IsMeeting = true,
            },
            new(QualityTexts.Order, month => QualityMark.Signed(QualityTexts.Of(month.Order), SignOf(month.Order))),
            new(QualityTexts.Attendance, month => QualityMark.PartOf(month.Attendance)),
            new(QualityTexts.Resolutions, month => QualityMark.CountOf(month.Resolutions)),
            new(QualityTexts.Tasks, month => QualityMark.PartOf(month.Tasks)),
            new(QualityTexts.Proposals, month => QualityMark.CountOf(month.ProposalsSent)),
            new(QualityTexts.Answers, month => QualityMark.PartOf(month.Answers)),
            .. withPeople
                ?
                [
                    new QualityRow(QualityTexts.Listed, month => QualityMark.CountOf(month.Sourced?.Listed)),
                    new QualityRow(QualityTexts.Admitted, month => QualityMark.CountOf(month.Sourced?.Admitted)),
                    new QualityRow(QualityTexts.Official, month => QualityMark.CountOf(month.Sourced?.Official)),
                ]
                : Array.Empty<QualityRow>(),
            .. isAgencyCell
                ?
                [
                    new QualityRow(
                        QualityTexts.Regulations,
                        month => QualityMark.Signed(QualityTexts.Of(month.Regulations), SignOf(month.Regulations))
                    ),
                ]
                : Array.Empty<QualityRow>(),
        ];

    private static string? SignOf(MeetingStanding standing) =>
        standing switch
        {
            MeetingStanding.Held => "met",
            MeetingStanding.Excused => "excepted",
            MeetingStanding.CalledOff => "not-met",
            MeetingStanding.NothingRecorded => "unknown",
            _ => null,
        };

    private static string? SignOf(OrderStanding standing) =>
        standing switch
        {
            OrderStanding.InOrder => "met",
            OrderStanding.Allowed => "excepted",
            OrderStanding.OutOfOrder => "not-met",
            OrderStanding.Unknown => "unknown",
            _ => null,
        };

    private static string? SignOf(RegulationStanding standing) =>
        standing switch
        {
            RegulationStanding.Complete => "met",
            RegulationStanding.Incomplete or RegulationStanding.NoneInForce => "not-met",
            RegulationStanding.NothingRecorded => "unknown",
            _ => null,
        };
}
