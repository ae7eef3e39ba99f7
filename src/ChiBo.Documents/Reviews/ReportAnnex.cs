using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>The annex: every finding of each commune that does not conform.</summary>
internal static class ReportAnnex
{
    public static IEnumerable<BodyBlock> Of(ReviewReportRequest request, ReportText text)
    {
        yield return new AnnexHeadingBlock(
            text.In("Phụ lục", "Annex"),
            text.In(
                $"các điểm đã xét của những xã chưa đạt {text.AsOf}",
                $"every finding of the communes not conforming {text.AsOf}"
            )
        );
        int place = 0;
        foreach (ReportedCommune commune in request.Communes)
        {
            if (commune.Review.Verdict != Verdict.Nonconforming)
            {
                continue;
            }

            place++;
            yield return new HeadingBlock(
                2,
                text.In(
                    $"{text.Number(place)}. {commune.Review.Name} (mã {commune.Review.Code})",
                    $"{text.Number(place)}. {commune.Review.Name} (code {commune.Review.Code})"
                )
            );
            yield return Findings(commune, request, text);
        }
    }

    private static TableBlock Findings(ReportedCommune commune, ReviewReportRequest request, ReportText text) =>
        new(
            [
                new TableColumn(text.In("Điểm", "Clause"), 12, IsCentred: true),
                new TableColumn(text.In($"Nội dung xét tại ngày {text.Day}", $"Finding as of {text.Day}"), 73),
                new TableColumn(text.In("Kết quả", "Result"), 15, IsCentred: true),
            ],
            commune.Review.Findings.Select(
                IReadOnlyList<TableCell> (finding) =>
                    [
                        new TableCell(finding.Rule.Clause()),
                        new TableCell(ReportSentences.Of(commune, finding, request)),
                        new TableCell(Word(finding.Outcome, text)),
                    ]
            )
        );

    private static string Word(Outcome outcome, ReportText text) =>
        outcome switch
        {
            Outcome.Pass => text.In("Đạt", "Met"),
            Outcome.Fail => text.In("Chưa đạt", "Not met"),
            Outcome.Unknown => text.In("Chưa rõ", "Not known"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
}
