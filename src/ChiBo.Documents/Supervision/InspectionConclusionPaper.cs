using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Supervision;

/// <summary>Kết luận kiểm tra, giám sát: what was looked at, what was found, what has to be mended by when (II.1.3.b-8).</summary>
public sealed record InspectionConclusionPaper
{
    /// <summary>The head; the number comes from the book that the committee keeps by hand.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>As in «kiểm tra», «giám sát chuyên đề».</summary>
    public required string Kind { get; init; }

    /// <summary>The member inspected; nothing when it was no single one.</summary>
    public string? Member { get; init; }

    /// <summary>What was looked at.</summary>
    public string? Scope { get; init; }

    /// <summary>When it began.</summary>
    public required DateOnly BegunOn { get; init; }

    /// <summary>When it was concluded.</summary>
    public required DateOnly ConcludedOn { get; init; }

    /// <summary>Who inspected, the lead first.</summary>
    public required IReadOnlyList<string> Team { get; init; }

    /// <summary>What was found.</summary>
    public string? Findings { get; init; }

    /// <summary>What was concluded.</summary>
    public string? Conclusion { get; init; }

    /// <summary>What has to be mended.</summary>
    public string? ToMend { get; init; }

    /// <summary>By when; nothing when there is nothing to mend.</summary>
    public DateOnly? MendBy { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } =
    ["Đảng viên được kiểm tra, giám sát", "Đảng ủy xã (để báo cáo)", "Lưu hồ sơ vụ việc"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.InspectionConclusion,
            Member is null ? $"{Kind} theo chương trình năm" : $"{Kind} đối với {Member}",
            [.. Body()],
            Signer,
            Recipients
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            new ParagraphBlock(
                $"Từ {PaperWords.Day(BegunOn)} đến {PaperWords.Day(ConcludedOn)}, tổ kiểm tra gồm {string.Join(", ", Team)} đã tiến hành {Kind}."
            ),
            .. Part("I. NỘI DUNG", Scope),
            .. Part("II. KẾT QUẢ", Findings),
            .. Part("III. KẾT LUẬN", Conclusion),
            new HeadingBlock(1, "IV. KHẮC PHỤC"),
            new ParagraphBlock(
                MendBy is { } day
                    ? $"{(ToMend is { } what ? $"{what.TrimEnd('.')}. " : "")}Khắc phục xong chậm nhất {PaperWords.Day(day)}; tổ kiểm tra xem minh chứng."
                    : "Không có nội dung phải khắc phục."
            ),
        ];

    private static IEnumerable<BodyBlock> Part(string heading, string? text) =>
        text is null ? [] : [new HeadingBlock(1, heading), new ParagraphBlock(text)];
}
