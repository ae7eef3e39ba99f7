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
                .. Fields().Select(field => (BodyBlock)field),
            ],
            PaperSigner.Self("Đảng viên phụ trách", Officer),
            []
        );

    /// <summary>The places, numbered from 1: a form to type the paper back shows these very numbers.</summary>
    public IReadOnlyList<FieldBlock> Fields()
    {
        (string Label, int Lines, string? Filled)[] places =
        [
            ("Địa bàn", 1, Area),
            ("Đảng viên phụ trách", 1, Officer),
            ("Ngày dự sinh hoạt chi bộ", 1, null),
            .. Topics.Select(topic => (topic, 2, (string?)null)),
            ("Nhu cầu, nguyện vọng chính đáng của nhân dân", 3, null),
            ("Đã đề nghị ai, việc gì", 2, null),
            ("Kiến nghị với chi bộ", 2, null),
        ];
        return [.. places.Select((one, place) => new FieldBlock(place + 1, one.Label, one.Lines, one.Filled))];
    }
}
