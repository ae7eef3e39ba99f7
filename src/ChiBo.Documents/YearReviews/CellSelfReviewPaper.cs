using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.YearReviews;

/// <summary>Báo cáo kiểm điểm của chi bộ: what the cell did in the year, and the level that it proposes for itself (II.1.3).</summary>
public sealed record CellSelfReviewPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Which form it stands for, and that it is the program's own.</summary>
    public required string FormNote { get; init; }

    /// <summary>What is recorded of the year: the sentences of the yearly report.</summary>
    public required IReadOnlyList<string> Recorded { get; init; }

    /// <summary>The words of the committee.</summary>
    public string? Words { get; init; }

    /// <summary>What the cell said.</summary>
    public string? Comments { get; init; }

    /// <summary>The level that the cell proposes, with its votes.</summary>
    public string? Proposed { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Đảng ủy xã (để báo cáo)", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.CellSelfReview,
            $"kiểm điểm của chi bộ năm {PaperWords.Number(Year)}",
            [.. Body()],
            Signer,
            Recipients
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            new NoteBlock(FormNote),
            new HeadingBlock(1, "I. KẾT QUẢ ĐÃ GHI TRONG NĂM"),
            .. PaperWords.Items(Recorded, "Chưa ghi gì trong năm."),
            new HeadingBlock(1, "II. TỰ KIỂM ĐIỂM"),
            new FieldBlock(1, "Ưu điểm, hạn chế, nguyên nhân, hướng khắc phục", 8, Words),
            new HeadingBlock(1, "III. Ý KIẾN CỦA CHI BỘ, MỨC ĐỀ NGHỊ"),
            new FieldBlock(2, "Góp ý của chi bộ", 4, Comments),
            new FieldBlock(3, "Mức xếp loại chi bộ đề nghị", 1, Proposed),
        ];
}
