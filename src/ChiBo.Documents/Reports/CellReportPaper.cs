using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Reports;

/// <summary>A part of a printed report.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Sentences">What it says, a paragraph each.</param>
public sealed record ReportPart(string Title, IReadOnlyList<string> Sentences);

/// <summary>Báo cáo công tác quý, năm: what a cell did in a period (II.1.3.a). It tells no case and no member's evaluation.</summary>
public sealed record CellReportPaper
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The period, as in «quý III năm 2026».</summary>
    public required string Period { get; init; }

    /// <summary>The day up to which there are figures.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Its parts; those that say nothing are not printed.</summary>
    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } =
    ["Đảng ủy xã (để báo cáo)", "Đảng viên trong chi bộ", "Lưu Chi bộ"];

    /// <summary>What a report of a period is about.</summary>
    public static string SummaryOf(string period) => $"kết quả công tác {period}";

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(Head, PaperKind.CellReport, SummaryOf(Period), [.. Body()], Signer, Recipients);

    private IEnumerable<BodyBlock> Body() =>
        [
            new ParagraphBlock(
                $"{Head.Issuer} báo cáo kết quả công tác {Period} như sau (số liệu đến {PaperWords.Day(AsOf)}):"
            ),
            .. Parts
                .Where(part => part.Sentences.Count > 0)
                .SelectMany(
                    (part, place) =>
                        (IEnumerable<BodyBlock>)
                            [
                                new HeadingBlock(1, $"{Roman[place]}. {part.Title}"),
                                .. part.Sentences.Select(sentence => new ParagraphBlock(sentence)),
                            ]
                ),
        ];
}
