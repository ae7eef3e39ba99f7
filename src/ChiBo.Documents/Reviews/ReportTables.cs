using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>The tables of a report.</summary>
internal sealed class ReportTables(ReviewReportRequest request, ReportText text)
{
    private readonly TableColumn numberColumn = new(text.In("TT", "No."), 7, IsCentred: true);

    /// <summary>How many communes there are of each verdict, with their share.</summary>
    public TableBlock Numbers(VerdictCounts counts) =>
        new(
            [
                numberColumn,
                new TableColumn(text.In($"Kết quả tại ngày {text.Day}", $"Result as of {text.Day}"), 53),
                new TableColumn(text.In("Số xã", "Communes"), 20, IsCentred: true),
                new TableColumn(text.In("Tỷ lệ", "Share"), 20, IsCentred: true),
            ],
            [
                .. new[]
                {
                    (Verdict.Conforming, counts.Conforming),
                    (Verdict.Nonconforming, counts.Nonconforming),
                    (Verdict.Undecided, counts.Undecided),
                    (Verdict.NoAgencyCell, counts.NoAgencyCell),
                }.Select((line, place) => Line($"{place + 1}", Word(line.Item1), line.Item2, counts.Total)),
                Line("", text.In("Tổng số", "Total"), counts.Total, counts.Total),
            ]
        );

    /// <summary>The communes of a verdict, with the findings of an outcome in sentences.</summary>
    public TableBlock Reasons(Verdict verdict, Outcome outcome, string title) =>
        new(
            [numberColumn, new TableColumn(text.In("Xã, phường, thị trấn", "Commune"), 25), new TableColumn(title, 68)],
            Communes(commune => commune.Verdict == verdict)
                .Select(
                    IReadOnlyList<TableCell> (commune, place) =>
                        [
                            new TableCell(text.Number(place + 1)),
                            NameOf(commune.Review),
                            new TableCell([
                                .. commune
                                    .Review.Findings.Where(finding => finding.Outcome == outcome)
                                    .Select(finding => ReportSentences.Of(commune, finding, request)),
                            ]),
                        ]
                )
        );

    /// <summary>The communes that may set up an agency cell.</summary>
    public TableBlock Eligible() =>
        new(
            [
                numberColumn,
                new TableColumn(text.In("Xã, phường, thị trấn", "Commune"), 63),
                new TableColumn(text.In("Mã", "Code"), 30, IsCentred: true),
            ],
            Communes(commune => commune is { Verdict: Verdict.NoAgencyCell, Eligible: true })
                .Select(
                    IReadOnlyList<TableCell> (commune, place) =>
                        [
                            new TableCell(text.Number(place + 1)),
                            new TableCell(commune.Review.Name),
                            new TableCell(commune.Review.Code),
                        ]
                )
        );

    private IEnumerable<ReportedCommune> Communes(Func<CommuneReview, bool> isAsked) =>
        request.Communes.Where(commune => isAsked(commune.Review));

    private TableCell[] Line(string mark, string words, int count, int whole) =>
        [
            new TableCell(mark),
            new TableCell(words),
            new TableCell(text.Number(count)),
            new TableCell(text.Share(count, whole)),
        ];

    private string Word(Verdict verdict)
    {
        string word = Explanations.Describe(verdict, request.Language);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private TableCell NameOf(CommuneReview commune) =>
        new(commune.Name, text.In($"(mã {commune.Code})", $"(code {commune.Code})"));
}
