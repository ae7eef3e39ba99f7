using System.Globalization;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Regulations;

/// <summary>A chapter of printed regulations.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Lines">What it settles, a sentence or paragraph each.</param>
public sealed record PaperChapter(string Title, IReadOnlyList<string> Lines);

/// <summary>How regulations were approved, and from when they are in force.</summary>
/// <param name="CellOn">When the cell approved them.</param>
/// <param name="InFavour">Official members in favour.</param>
/// <param name="OfficialMembers">Official members of the cell.</param>
/// <param name="CommitteeOn">When the committee above approved them; nothing where it need not.</param>
/// <param name="InForceFrom">First day in force; nothing while that is not decided.</param>
public sealed record PaperApproval(
    DateOnly CellOn,
    int InFavour,
    int OfficialMembers,
    DateOnly? CommitteeOn,
    DateOnly? InForceFrom
);

/// <summary>Quy chế làm việc of a cell (II.2.a): its chapters as articles, how it was approved, from when it is in force.</summary>
public sealed record RegulationsPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>Its chapters, those that are filled.</summary>
    public required IReadOnlyList<PaperChapter> Chapters { get; init; }

    /// <summary>How it was approved; nothing of a draft.</summary>
    public PaperApproval? Approval { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } =
    ["Đảng ủy (để báo cáo)", "Các cơ quan, tổ chức có quan hệ", "Đảng viên trong chi bộ", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(Head, PaperKind.Regulations, $"làm việc của {Named}", [.. Body()], Signer, Recipients);

    private string Named =>
        Head.Issuer.Length > 1 ? char.ToLower(Head.Issuer[0], CultureInfo.InvariantCulture) + Head.Issuer[1..] : "";

    private IEnumerable<BodyBlock> Body() =>
        [
            new ItemBlock("-", "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;"),
            new ItemBlock(
                "-",
                "Căn cứ Hướng dẫn số 28-HD/BTCTW ngày 10/10/2014 của Ban Tổ chức Trung ương, mục II.2.a,"
            ),
            new ParagraphBlock($"{Head.Issuer} ban hành quy chế làm việc như sau:"),
            .. Chapters.SelectMany(
                (chapter, place) =>
                    (IEnumerable<BodyBlock>)
                        [
                            new HeadingBlock(1, $"Điều {PaperWords.Number(place + 1)}. {chapter.Title}"),
                            .. Lines(chapter),
                        ]
            ),
            new HeadingBlock(1, $"Điều {PaperWords.Number(Chapters.Count + 1)}. Hiệu lực"),
            new ParagraphBlock(Force()),
        ];

    private static IEnumerable<BodyBlock> Lines(PaperChapter chapter) =>
        chapter.Lines.Count == 1
            ? [new ParagraphBlock(chapter.Lines[0])]
            : PaperWords.Numbered(chapter.Lines, "Chưa có nội dung.");

    private string Force()
    {
        if (Approval is not { } approval)
        {
            return "Quy chế này có hiệu lực sau khi được thông qua.";
        }

        string committee = approval.CommitteeOn is { } on ? $"; Đảng ủy phê duyệt {PaperWords.Day(on)}" : "";
        string force = approval.InForceFrom is { } from
            ? $"có hiệu lực từ {PaperWords.Day(from)}"
            : "có hiệu lực sau khi được phê duyệt";
        return $"Quy chế này được chi bộ thông qua {PaperWords.Day(approval.CellOn)} với {PaperWords.Number(approval.InFavour)} trên "
            + $"{PaperWords.Number(approval.OfficialMembers)} đảng viên chính thức tán thành{committee}; {force} và thay các quy "
            + "chế làm việc trước đó.";
    }
}
