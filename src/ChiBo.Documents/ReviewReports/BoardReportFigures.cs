using System.Globalization;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.ReviewReports;
using Outcome = ChiBo.Guidance.Review.Outcome;

namespace ChiBo.Documents.ReviewReports;

/// <summary>Tables and pictures of a review's report, numbered.</summary>
internal sealed class BoardReportFigures(ReviewReportTables tables, bool seesPeople)
{
    /// <summary>More lines than this are a workbook's matter.</summary>
    internal const int MostCells = 300;

    /// <summary>More bars than this are no picture any more.</summary>
    private const int MostBars = 25;

    public IEnumerable<BodyBlock> Blocks()
    {
        int picture = 0;
        yield return new NoteBlock("Bảng 1. Kết quả rà soát theo đơn vị cấp trên trực tiếp (số xã)");
        yield return Districts();
        if (tables.Districts.Count is > 0 and <= MostBars)
        {
            yield return new BarsBlock(
                ++picture,
                $"Biểu đồ {Number(picture)}. Kết quả rà soát theo đơn vị cấp trên trực tiếp (số xã)",
                ["Đạt", "Chưa đạt", "Chưa đủ dữ liệu", "Không có chi bộ cơ quan"],
                [.. tables.Districts.Select(line => new Bar(NameOf(line), Values(line.Counts)))]
            );
        }

        yield return new NoteBlock("Bảng 2. Kết quả theo từng quy định");
        yield return Rules();
        if (tables.Strength.Any(band => band.Cells > 0))
        {
            yield return new NoteBlock("Bảng 3. Chi bộ khu dân cư theo số đảng viên chính thức");
            yield return Strength();
            yield return new BarsBlock(
                ++picture,
                $"Biểu đồ {Number(picture)}. Chi bộ khu dân cư theo số đảng viên chính thức (số chi bộ)",
                ["Số chi bộ"],
                [.. tables.Strength.Select(band => new Bar(WordOf(band), [band.Cells]))]
            );
        }

        if (tables.Cells.Count > 0)
        {
            yield return new NoteBlock(
                "Bảng 4. Chi bộ khu dân cư chưa đủ, hoặc chưa rõ có đủ, số đảng viên chính thức"
            );
            yield return Cells();
            if (tables.Cells.Count > MostCells)
            {
                yield return new NoteBlock(
                    $"Bảng 4 in {Number(MostCells)} dòng đầu trong {Number(tables.Cells.Count)} dòng; đủ các dòng ở tệp XLSX kèm theo."
                );
            }
        }
    }

    private TableBlock Districts() =>
        new(
            [
                new TableColumn("Đơn vị", 30),
                new TableColumn("Số xã", 12, IsCentred: true),
                new TableColumn("Đạt", 12, IsCentred: true),
                new TableColumn("Chưa đạt", 14, IsCentred: true),
                new TableColumn("Chưa đủ dữ liệu", 15, IsCentred: true),
                new TableColumn("Không có CBCQ", 17, IsCentred: true),
            ],
            [
                .. tables.Districts.Select(line => Row(NameOf(line), [line.Counts.Total, .. Values(line.Counts)])),
                Row("Tổng số", [tables.Total.Total, .. Values(tables.Total)]),
            ]
        );

    private TableBlock Rules() =>
        new(
            [
                new TableColumn("Điểm", 13),
                new TableColumn("Quy định", 39),
                new TableColumn("Đạt", 11, IsCentred: true),
                new TableColumn("Chưa đạt", 12, IsCentred: true),
                new TableColumn("Chưa rõ", 11, IsCentred: true),
                new TableColumn("Số xã chưa đạt", 14, IsCentred: true),
            ],
            [
                .. tables.Rules.Select(
                    IReadOnlyList<TableCell> (line) =>
                        [
                            new TableCell(line.Rule.Clause()),
                            .. Row(
                                Explanations.Title(line.Rule, Language.Vietnamese),
                                [line.Passed, line.Failed, line.Unknown, line.CommunesFailed]
                            ),
                        ]
                ),
            ]
        );

    private TableBlock Strength() =>
        new(
            [new TableColumn("Số đảng viên chính thức", 60), new TableColumn("Số chi bộ", 40, IsCentred: true)],
            [.. tables.Strength.Select(band => Row(WordOf(band), [band.Cells]))]
        );

    private TableBlock Cells() =>
        new(
            [
                new TableColumn("TT", 7, IsCentred: true),
                new TableColumn("Xã", 25),
                new TableColumn("Chi bộ", 32),
                new TableColumn("Chính thức", 12, IsCentred: true),
                new TableColumn("Dự được", 11, IsCentred: true),
                new TableColumn("Kết quả", 13, IsCentred: true),
            ],
            [
                .. tables
                    .Cells.Take(MostCells)
                    .Select(
                        IReadOnlyList<TableCell> (line, place) =>
                            [
                                new TableCell(Number(place + 1)),
                                new TableCell(line.Commune),
                                new TableCell(line.Cell.Name),
                                new TableCell(SmallCounts.Told(line.Cell.Official ?? 0, seesPeople)),
                                new TableCell(
                                    SmallCounts.Able(line.Cell.Official ?? 0, line.Cell.AbleToAttend ?? 0, seesPeople)
                                ),
                                new TableCell(line.Cell.Outcome == Outcome.Fail ? "chưa đủ" : "chưa rõ"),
                            ]
                    ),
            ]
        );

    private static int[] Values(VerdictCounts counts) =>
        [counts.Conforming, counts.Nonconforming, counts.Undecided, counts.NoAgencyCell];

    private static TableCell[] Row(string label, IEnumerable<int> numbers) =>
        [new TableCell(label), .. numbers.Select(number => new TableCell(Number(number)))];

    private static string NameOf(VerdictLine line) => line.Name.Length > 0 ? line.Name : "Chưa ghi";

    private static string WordOf(StrengthBand band) =>
        band.To is { } to ? $"từ {Number(band.From)} đến {Number(to)}" : $"từ {Number(band.From)} trở lên";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
