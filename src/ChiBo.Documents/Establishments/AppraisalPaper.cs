using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Establishments;

/// <summary>Phiếu thẩm định: the state that the case would leave, point by point (II.1, III.2-c).</summary>
/// <param name="Case">The case.</param>
/// <param name="Points">The points.</param>
public sealed record AppraisalPaper(CasePaper Case, IReadOnlyList<AppraisedPoint> Points)
{
    /// <summary>When it was appraised; nothing when it was not yet.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Official members of each residential cell: its name, before, after.</summary>
    public IReadOnlyList<(string Cell, string Before, string After)> Strengths { get; init; } = [];

    /// <summary>What who appraised says.</summary>
    public string? Words { get; init; }

    /// <summary>Why it may not be decided; nothing when it may.</summary>
    public string? Unlawful { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        Case.Make("Phiếu thẩm định", null, On, default, Body(), "Ban Thường vụ Đảng ủy", "Lưu hồ sơ");

    private IEnumerable<BodyBlock> Body() =>
        [
            new ParagraphBlock(
                $"Thẩm định hồ sơ {Case.About} theo tờ trình ngày {PaperWords.ShortDay(Case.AppliedOn)}, trên trạng thái sau khi thực hiện, tính cho {PaperWords.Day(Case.EffectiveOn)}."
            ),
            new HeadingBlock(1, "1. Các điểm của Hướng dẫn 28-HD/BTCTW"),
            new TableBlock(
                [new TableColumn("Điểm", 14), new TableColumn("Kết quả", 20), new TableColumn("Số liệu", 66)],
                Points.Select(point =>
                    (IReadOnlyList<TableCell>)
                        [new TableCell(point.Clause), new TableCell(point.Result), new TableCell(point.Text)]
                )
            ),
            .. Strengths.Count == 0
                ? Array.Empty<BodyBlock>()
                :
                [
                    new HeadingBlock(1, "2. Đảng viên chính thức của chi bộ khu dân cư"),
                    new TableBlock(
                        [
                            new TableColumn("Chi bộ", 60),
                            new TableColumn("Trước", 20, IsCentred: true),
                            new TableColumn("Sau", 20, IsCentred: true),
                        ],
                        Strengths.Select(row =>
                            (IReadOnlyList<TableCell>)
                                [new TableCell(row.Cell), new TableCell(row.Before), new TableCell(row.After)]
                        )
                    ),
                ],
            new HeadingBlock(1, Strengths.Count == 0 ? "2. Kết luận" : "3. Kết luận"),
            new ParagraphBlock(Unlawful ?? "Hồ sơ có thể trình cấp có thẩm quyền quyết định."),
            .. Words is null ? Array.Empty<BodyBlock>() : [new ParagraphBlock(Words)],
        ];
}
