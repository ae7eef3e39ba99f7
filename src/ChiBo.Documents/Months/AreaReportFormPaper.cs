using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>
/// Phiếu phản ánh tình hình địa bàn (II.2.c), to be filled in by hand: each place has a number by which it is typed back. It
/// asks by topic, and says that nobody living there is to be named.
/// </summary>
public sealed record AreaReportFormPaper
{
    /// <summary>The topics where no others are given.</summary>
    public static IReadOnlyList<string> UsualTopics { get; } =
    [
        "Dịch vụ công, thủ tục hành chính",
        "Công trình, hạ tầng",
        "Đất đai, môi trường",
        "Việc làm, đời sống",
        "An ninh, trật tự",
    ];

    /// <summary>The head; the paper bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The month.</summary>
    public required MeetingMonth Month { get; init; }

    /// <summary>The area; nothing when it is to be written.</summary>
    public string? Area { get; init; }

    /// <summary>The member in charge; nothing when it is to be written.</summary>
    public string? Officer { get; init; }

    /// <summary>What is asked for, topic by topic.</summary>
    public IReadOnlyList<string> Topics { get; init; } = UsualTopics;

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.AreaReportForm,
            PaperWords.Month(Month),
            [
                new NoteBlock(
                    "Không ghi họ tên người dân, không ghi ý kiến của người nào mà người đọc có thể nhận ra. Không có gì thì để trống."
                ),
                .. Body(),
            ],
            PaperSigner.Self("Đảng viên phụ trách", Officer),
            []
        );

    /// <summary>The places, numbered from 1: the form on the screen shows these very numbers (<see cref="ReportPlaces"/>).</summary>
    public IReadOnlyList<FieldBlock> Fields() =>
        [
            new(ReportPlaces.Area, "Địa bàn", 1, Area),
            new(ReportPlaces.Officer, "Đảng viên phụ trách", 1, Officer),
            new(ReportPlaces.Attended, "Dự sinh hoạt chi bộ tháng này (có, không)", 1),
            .. Topics.SelectMany((_, place) => OfTopic(place)),
        ];

    private IEnumerable<BodyBlock> Body()
    {
        IReadOnlyList<FieldBlock> fields = Fields();
        return
        [
            .. fields.Take(ReportPlaces.Attended),
            .. Topics.SelectMany(
                IEnumerable<BodyBlock> (topic, place) =>
                    [
                        new HeadingBlock(1, topic),
                        .. fields.Where(field =>
                            field.Number >= ReportPlaces.Deals(place) && field.Number <= ReportPlaces.Asked(place)
                        ),
                    ]
            ),
        ];
    }

    private static IEnumerable<FieldBlock> OfTopic(int place) =>
        [
            new(ReportPlaces.Deals(place), "Khu dân cư đang giải quyết việc gì", 2),
            new(ReportPlaces.Need(place), "Nhu cầu, nguyện vọng chính đáng của nhân dân", 2),
            new(ReportPlaces.Asked(place), "Đã đề nghị ai giải quyết", 1),
        ];
}
