using System.Globalization;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Establishments;

/// <summary>Biên bản bàn giao: files of members to the cells that receive them, books and papers of dissolved cells to the office.</summary>
public sealed record HandOverPaper
{
    /// <summary>The body above, as in «Đảng bộ huyện Mẫu»; nothing when none is named.</summary>
    public string? Superior { get; init; }

    /// <summary>The committee in whose office it is done; nothing when it is to be filled in.</summary>
    public string? Committee { get; init; }

    /// <summary>Why it is done, within a sentence: «giải thể Chi bộ cơ quan xã Mẫu Hòa».</summary>
    public required string About { get; init; }

    /// <summary>The first day on which it is so.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>Who hands over.</summary>
    public required IReadOnlyList<HandingCell> Cells { get; init; }

    /// <summary>The day on which the file is made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        new()
        {
            TopOrganisation = Superior,
            Organisation = Committee,
            Symbol = null,
            TypeName = "Biên bản",
            Summary = "bàn giao hồ sơ đảng viên và tài liệu",
            Body = Body(),
            SignedFor = null,
            Post = "Đại diện Văn phòng Đảng ủy",
            CoSigner = new CoSigner("Bên giao", null),
            Recipients = ["Các chi bộ có tên", "Lưu Văn phòng Đảng ủy"],
            MadeOn = MadeOn,
        };

    private IEnumerable<BodyBlock> Body()
    {
        yield return new ParagraphBlock(
            $"Bàn giao khi {About}, có hiệu lực từ {PaperWords.Day(EffectiveOn)}. Mỗi hồ sơ được kiểm trước khi ký nhận."
        );
        int number = 0;
        foreach (HandingCell cell in Cells)
        {
            yield return new HeadingBlock(1, $"{++number}. {cell.Cell}");
            if (cell.Files.Count > 0)
            {
                yield return new ParagraphBlock(
                    $"Hồ sơ đảng viên, giấy giới thiệu sinh hoạt đảng: {cell.Files.Count} bộ."
                );
                yield return Table(cell.Files);
            }

            foreach (BodyBlock item in cell.Ends ? BooksOf(cell) : [])
            {
                yield return item;
            }
        }
    }

    private static TableBlock Table(IReadOnlyList<HandedFile> files) =>
        new(
            [
                new TableColumn("TT", 8, IsCentred: true),
                new TableColumn("Đảng viên", 32),
                new TableColumn("Chi bộ nhận", 36),
                new TableColumn("Người nhận ký", 24),
            ],
            files.Select(
                (file, index) =>
                    (IReadOnlyList<TableCell>)
                        [
                            new TableCell((index + 1).ToString(CultureInfo.InvariantCulture)),
                            new TableCell(file.Member),
                            new TableCell(file.To),
                            new TableCell(""),
                        ]
            )
        );

    private static IEnumerable<BodyBlock> BooksOf(HandingCell cell) =>
        [
            new ParagraphBlock($"Sổ sách, tài liệu của {cell.Cell} giao Văn phòng Đảng ủy lưu:"),
            new ItemBlock("-", "sổ danh sách đảng viên, sổ ghi biên bản, nghị quyết: ……… quyển;"),
            new ItemBlock("-", "sổ và chứng từ thu, nộp đảng phí, số tiền còn lại: ………;"),
            new ItemBlock("-", "con dấu (nếu có), tài liệu khác: ………"),
        ];
}
