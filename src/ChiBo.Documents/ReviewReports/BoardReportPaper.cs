using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Reports;
using ChiBo.Guidance.Layouts;
using ChiBo.Guidance.ReviewReports;

namespace ChiBo.Documents.ReviewReports;

/// <summary>
/// Báo cáo rà soát, sắp xếp chi bộ cơ quan (III.2-a): narrative, tables and pictures of the communes of a scope as of a day. People
/// are counted, never named.
/// </summary>
public sealed record BoardReportPaper
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>What it is about, as in «Huyện Mẫu».</summary>
    public required string Scope { get; init; }

    /// <summary>The cut-off day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Where its figures come from, as in «theo dữ liệu đã biết đến hết ngày 05/01/2015».</summary>
    public required string Source { get; init; }

    /// <summary>Its parts; those that say nothing are not printed.</summary>
    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>Its tables.</summary>
    public required ReviewReportTables Tables { get; init; }

    /// <summary>Whether counts of one or two people are told.</summary>
    public required bool SeesPeople { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } =
    ["Cấp ủy cấp trên trực tiếp (để báo cáo)", "Các đảng ủy xã có liên quan", "Lưu Văn phòng"];

    /// <summary>What a report of a scope and a day is about.</summary>
    public static string SummaryOf(string scope, DateOnly day) =>
        $"kết quả rà soát, sắp xếp chi bộ cơ quan xã, phường, thị trấn của {scope} tính đến ngày {day:dd/MM/yyyy}";

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(Head, PaperKind.CellReport, SummaryOf(Scope, Day), [.. Body()], Signer, Recipients);

    private IEnumerable<BodyBlock> Body()
    {
        yield return new ParagraphBlock(
            $"{Head.Issuer} báo cáo kết quả rà soát chi bộ cơ quan tính đến ngày {Day:dd/MM/yyyy}, {Source}, như sau:"
        );
        ReportPart[] told = [.. Parts.Where(part => part.Sentences.Count > 0)];
        for (int place = 0; place < told.Length; place++)
        {
            yield return new HeadingBlock(1, $"{Roman[place]}. {told[place].Title}");
            foreach (string sentence in told[place].Sentences)
            {
                yield return new ParagraphBlock(sentence);
            }
        }

        yield return new HeadingBlock(1, $"{Roman[told.Length]}. Số liệu kèm theo");
        foreach (BodyBlock block in new BoardReportFigures(Tables, SeesPeople).Blocks())
        {
            yield return block;
        }
    }
}
