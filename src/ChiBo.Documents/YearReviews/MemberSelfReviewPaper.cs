using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.YearReviews;

/// <summary>Bản kiểm điểm cá nhân: the yearly self-review of a member (II.1.3); what is not there yet is filled in by hand.</summary>
public sealed record MemberSelfReviewPaper
{
    /// <summary>The head; the paper bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The member.</summary>
    public required string Member { get; init; }

    /// <summary>Which form it stands for, and that it is the program's own.</summary>
    public required string FormNote { get; init; }

    /// <summary>What is recorded of the year.</summary>
    public required IReadOnlyList<string> Recorded { get; init; }

    /// <summary>The member's words.</summary>
    public string? Words { get; init; }

    /// <summary>The level that the member proposes.</summary>
    public string? SelfLevel { get; init; }

    /// <summary>What the cell said.</summary>
    public string? Comments { get; init; }

    /// <summary>What the cell voted, with its votes.</summary>
    public string? Voted { get; init; }

    /// <summary>What was decided, with its day.</summary>
    public string? Decided { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.MemberSelfReview,
            $"năm {PaperWords.Number(Year)}",
            [.. Body()],
            PaperSigner.Self("Người tự kiểm điểm", Member),
            []
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            new NoteBlock(FormNote),
            new ParagraphBlock($"Họ và tên: {Member}. Sinh hoạt tại: {Head.Issuer}."),
            new HeadingBlock(1, "I. CĂN CỨ ĐÃ GHI TRONG NĂM"),
            .. PaperWords.Items(Recorded, "Chưa ghi gì trong năm."),
            new HeadingBlock(1, "II. TỰ KIỂM ĐIỂM, TỰ XẾP LOẠI"),
            new FieldBlock(1, "Ưu điểm, hạn chế, hướng khắc phục", 8, Words),
            new FieldBlock(2, "Tự nhận mức xếp loại", 1, SelfLevel),
            new HeadingBlock(1, "III. Ý KIẾN CỦA CHI BỘ"),
            new FieldBlock(3, "Góp ý của chi bộ", 4, Comments),
            new FieldBlock(4, "Mức chi bộ biểu quyết", 1, Voted),
            new FieldBlock(5, "Mức do cấp có thẩm quyền quyết định", 1, Decided),
        ];
}
