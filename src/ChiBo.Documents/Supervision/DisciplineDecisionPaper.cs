using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Supervision;

/// <summary>Quyết định thi hành kỷ luật: what a cell decided itself, reprimand or warning, in force when the vote was announced (II.1.3.b-8).</summary>
public sealed record DisciplineDecisionPaper
{
    /// <summary>The head; the number comes from the book that the committee keeps by hand.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The member, as in «đồng chí Lê Mẫu An».</summary>
    public required string Member { get; init; }

    /// <summary>The form, as in «khiển trách».</summary>
    public required string Form { get; init; }

    /// <summary>When the vote was announced.</summary>
    public required DateOnly VotedOn { get; init; }

    /// <summary>Official members in favour.</summary>
    public required int VotesFor { get; init; }

    /// <summary>All official members that counted.</summary>
    public required int OfficialMembers { get; init; }

    /// <summary>What was violated.</summary>
    public string? Violation { get; init; }

    /// <summary>Why this form.</summary>
    public string? Grounds { get; init; }

    /// <summary>The last day of the window for an appeal; nothing where that is not sure, and the paper leaves it to the rules.</summary>
    public DateOnly? AppealBy { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } =
    ["Đảng viên bị kỷ luật", "Đảng ủy xã (để báo cáo)", "Lưu hồ sơ vụ việc"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.DisciplineDecision,
            $"thi hành kỷ luật đảng viên bằng hình thức {Form}",
            [.. Body()],
            Signer,
            Recipients
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            new ItemBlock("-", "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;"),
            new ItemBlock(
                "-",
                $"Căn cứ kết quả biểu quyết của {Head.Issuer} {PaperWords.Day(VotedOn)}: {PaperWords.Number(VotesFor)} trên tổng số {PaperWords.Number(OfficialMembers)} đảng viên chính thức tán thành;"
            ),
            .. Violation is { } violation
                ? [new ItemBlock("-", $"Xét vi phạm: {violation}")]
                : Array.Empty<BodyBlock>(),
            .. Grounds is { } grounds ? [new ParagraphBlock(grounds)] : Array.Empty<BodyBlock>(),
            new HeadingBlock(1, "CHI BỘ QUYẾT ĐỊNH"),
            new ItemBlock("1.", $"Thi hành kỷ luật {Member} bằng hình thức {Form}."),
            new ItemBlock(
                "2.",
                $"Quyết định có hiệu lực ngay khi công bố kết quả biểu quyết, {PaperWords.Day(VotedOn)}."
            ),
            new ItemBlock(
                "3.",
                $"Đảng viên có quyền khiếu nại đến cấp ủy cấp trên{(AppealBy is { } last ? $", chậm nhất {PaperWords.Day(last)}" : " theo quy định của Đảng")}. Trong khi chờ giải quyết, quyết định vẫn được chấp hành."
            ),
        ];
}
