using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Kiến nghị (II.2.c) as a submission to the committee or as an official letter to another body.</summary>
public sealed record ProposalPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>Whether it is an official letter (công văn), not a submission (tờ trình).</summary>
    public bool IsLetter { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>To whom it speaks: Party committee, government, Front or an organisation.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>From where the matters come, as in «Qua sinh hoạt thường kỳ tháng 01 năm 2015».</summary>
    public required string Opening { get; init; }

    /// <summary>The matters.</summary>
    public required IReadOnlyList<ProposedMatter> Matters { get; init; }

    /// <summary>The last day for an answer; nothing when none is set.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Như trên", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            IsLetter ? PaperKind.OfficialLetter : PaperKind.Submission,
            Summary,
            [.. Body()],
            Signer,
            Recipients
        ) with
        {
            Heading = IsLetter ? DocumentHeading.Letter : DocumentHeading.Titled,
        };

    private IEnumerable<BodyBlock> Body() =>
        [
            new AddresseeBlock("Kính gửi", Addressees),
            new ParagraphBlock(Opening),
            .. Matters.Count == 0 ? [new ParagraphBlock("Không có nội dung kiến nghị.")] : Matters.SelectMany(Matter),
            new ParagraphBlock(
                AnswerBy is { } day
                    ? $"Đề nghị xem xét, giải quyết và trả lời bằng văn bản chậm nhất {PaperWords.Day(day)} để chi bộ thông báo lại cho địa bàn."
                    : "Đề nghị xem xét, giải quyết và trả lời bằng văn bản để chi bộ thông báo lại cho địa bàn."
            ),
        ];

    private static IEnumerable<BodyBlock> Matter(ProposedMatter matter, int place) =>
        [
            new HeadingBlock(2, $"{PaperWords.Number(place + 1)}. {matter.Title}"),
            new ParagraphBlock(matter.Situation),
            new ParagraphBlock($"Kiến nghị: {matter.Asked}"),
        ];
}

/// <summary>A matter that is put before another body.</summary>
/// <param name="Title">What it is, with its area.</param>
/// <param name="Situation">How things are.</param>
/// <param name="Asked">What is asked for.</param>
public sealed record ProposedMatter(string Title, string Situation, string Asked);
