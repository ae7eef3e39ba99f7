using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.YearReviews;

/// <summary>A member in the summary of a year's classification.</summary>
/// <param name="Name">The name.</param>
/// <param name="Self">The level that the member proposes; empty when there is none yet.</param>
/// <param name="Voted">The level that the cell voted, with its votes.</param>
/// <param name="Decided">The level that was decided.</param>
public sealed record SummaryRow(string Name, string Self, string Voted, string Decided);

/// <summary>Biên bản tổng hợp đánh giá, xếp loại: members and the cell itself, as discussed and voted in the cell (II.1.3).</summary>
public sealed record ReviewSummaryPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Which text it goes by, and that the form is the program's own.</summary>
    public required string FormNote { get; init; }

    /// <summary>The members, in their order.</summary>
    public required IReadOnlyList<SummaryRow> Members { get; init; }

    /// <summary>How many are at each level, as in «Hoàn thành tốt nhiệm vụ: 5».</summary>
    public required IReadOnlyList<string> Totals { get; init; }

    /// <summary>What is said of the cap on excellent; nothing when it is kept or none is known.</summary>
    public string? CapNote { get; init; }

    /// <summary>The level that the cell proposes for itself, with its votes.</summary>
    public string? Proposed { get; init; }

    /// <summary>What the committee above decided of the cell.</summary>
    public string? Decided { get; init; }

    /// <summary>Who signs beside the secretary.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Đảng ủy xã (để báo cáo)", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.ReviewSummary,
            $"tổng hợp đánh giá, xếp loại năm {PaperWords.Number(Year)}",
            [.. Body()],
            Signer,
            Recipients
        ) with
        {
            CoSigner = new CoSigner("Thư ký", null),
        };

    private IEnumerable<BodyBlock> Body() =>
        [
            new NoteBlock(FormNote),
            new HeadingBlock(1, "I. ĐẢNG VIÊN"),
            PaperWords.Table(
                [
                    new("TT", 8, IsCentred: true),
                    new("Họ và tên", 26),
                    new("Tự nhận", 22),
                    new("Chi bộ biểu quyết", 22),
                    new("Mức quyết định", 22),
                ],
                [
                    .. Members.Select(
                        (member, place) =>
                            new TableCell[]
                            {
                                new(PaperWords.Number(place + 1)),
                                new(member.Name),
                                new(member.Self),
                                new(member.Voted),
                                new(member.Decided),
                            }
                    ),
                ],
                "Không có đảng viên nào được kiểm điểm."
            ),
            .. PaperWords.Items(Totals, "Chưa có mức nào được biểu quyết."),
            .. CapNote is { } cap ? [new ParagraphBlock(cap)] : Array.Empty<BodyBlock>(),
            new HeadingBlock(1, "II. CHI BỘ"),
            new FieldBlock(1, "Mức chi bộ tự đề nghị", 1, Proposed),
            new FieldBlock(2, "Mức do cấp ủy cấp trên quyết định", 1, Decided),
        ];
}
