using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Nghị quyết: what the cell resolves, and the tasks that follow from it.</summary>
public sealed record ResolutionPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>The meeting that resolved it.</summary>
    public required PaperMeeting Meeting { get; init; }

    /// <summary>On what it rests, each as in «Căn cứ Điều lệ Đảng».</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>How it was voted upon.</summary>
    public required VoteCount Vote { get; init; }

    /// <summary>What is resolved, point by point.</summary>
    public required IReadOnlyList<string> Points { get; init; }

    /// <summary>The tasks.</summary>
    public IReadOnlyList<PaperTask> Tasks { get; init; } = [];

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } =
    ["Đảng ủy xã (để báo cáo)", "Đảng viên trong chi bộ", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(Head, PaperKind.Resolution, Summary, [.. Body()], Signer, Recipients);

    private IEnumerable<BodyBlock> Body() =>
        [
            .. Grounds.Select(ground => new ItemBlock("-", $"{ground.TrimEnd('.', ';')};")),
            new ParagraphBlock(
                $"{Head.Issuer} họp {Meeting.Words}, {PaperWords.Day(Meeting.Day)}, đã thảo luận và quyết nghị. {Vote.Words}"
            ),
            new HeadingBlock(1, "I. NỘI DUNG"),
            .. PaperWords.Numbered(Points, "Không có nội dung nào được quyết nghị."),
            new HeadingBlock(1, "II. PHÂN CÔNG THỰC HIỆN"),
            PaperTask.Table(Tasks),
            new HeadingBlock(1, "III. TỔ CHỨC THỰC HIỆN"),
            new ParagraphBlock(
                "Chi ủy theo dõi, đôn đốc, kiểm tra việc thực hiện; đảng viên được giao nhiệm vụ báo cáo kết quả tại buổi sinh hoạt chi bộ gần nhất sau thời hạn."
            ),
        ];
}
