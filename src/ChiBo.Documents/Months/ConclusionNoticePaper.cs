using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Thông báo kết luận: what was concluded at a meeting, for those who carry it out.</summary>
public sealed record ConclusionNoticePaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The meeting.</summary>
    public required PaperMeeting Meeting { get; init; }

    /// <summary>Who concluded, as in «đồng chí Bí thư chi bộ».</summary>
    public required string Chair { get; init; }

    /// <summary>What was concluded, point by point.</summary>
    public required IReadOnlyList<string> Conclusions { get; init; }

    /// <summary>The tasks.</summary>
    public IReadOnlyList<PaperTask> Tasks { get; init; } = [];

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Đảng ủy xã (để báo cáo)", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.ConclusionNotice,
            $"kết luận của {Chair} tại buổi {Meeting.Words}",
            [.. Body()],
            Signer,
            Recipients
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            new ParagraphBlock(
                $"{PaperWords.First(PaperWords.Day(Meeting.Day))}, {Head.Issuer} đã {Meeting.Words}. Sau khi chi bộ thảo luận, {Chair} kết luận như sau:"
            ),
            .. PaperWords.Numbered(Conclusions, "Không có nội dung nào được kết luận."),
            new ParagraphBlock("Phân công thực hiện:"),
            PaperTask.Table(Tasks),
        ];
}
