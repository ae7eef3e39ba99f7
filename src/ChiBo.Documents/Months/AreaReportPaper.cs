using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Báo cáo tình hình địa bàn: what members in charge brought from their areas (II.2.c). Nobody living there is named.</summary>
public sealed record AreaReportPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The month.</summary>
    public required MeetingMonth Month { get; init; }

    /// <summary>The areas, each as its member in charge reports of it.</summary>
    public required IReadOnlyList<ReportedArea> Areas { get; init; }

    /// <summary>Areas of which there is no report yet.</summary>
    public IReadOnlyList<string> NotReported { get; init; } = [];

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Đảng ủy xã (để báo cáo)", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.AreaReport,
            $"tình hình {(Areas is [ReportedArea only] ? only.Name : "các địa bàn")} {PaperWords.Month(Month)}",
            [.. Body()],
            Signer,
            Recipients
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            .. Areas.Count == 0
                ? [new ParagraphBlock($"{PaperWords.First(PaperWords.Month(Month))} chưa có báo cáo của địa bàn nào.")]
                : Areas.SelectMany(Area),
            .. NotReported.Count == 0
                ? Array.Empty<BodyBlock>()
                : [new ParagraphBlock($"Địa bàn chưa có báo cáo: {string.Join("; ", NotReported)}.")],
        ];

    private static IEnumerable<BodyBlock> Area(ReportedArea area, int place) =>
        [
            new HeadingBlock(1, $"{PaperWords.Number(place + 1)}. {PaperWords.First(area.Name)}"),
            new ParagraphBlock(
                area.AttendedOn is { } day
                    ? $"{area.Officer} phụ trách, đã dự sinh hoạt chi bộ {PaperWords.Day(day)}."
                    : $"{area.Officer} phụ trách, chưa dự sinh hoạt chi bộ trong tháng."
            ),
            .. area.Matters.Count == 0
                ? [new ParagraphBlock("Không có vấn đề phản ánh.")]
                : area.Matters.Select(BodyBlock (matter) => new ItemBlock("-", matter.Words)),
        ];
}

/// <summary>An area as its member in charge reports of it.</summary>
/// <param name="Name">The area, as in «thôn Mẫu Đông».</param>
/// <param name="Officer">Who is in charge of it, as in «Đồng chí Lê Mẫu An».</param>
/// <param name="AttendedOn">The day of the meeting there that he or she attended; nothing when none was.</param>
/// <param name="Matters">What is to be told, by topic.</param>
public sealed record ReportedArea(
    string Name,
    string Officer,
    DateOnly? AttendedOn,
    IReadOnlyList<ReportedMatter> Matters
);

/// <summary>A matter of an area.</summary>
/// <param name="Topic">Its topic, as in «Công trình, hạ tầng».</param>
/// <param name="Text">What it is.</param>
/// <param name="Asked">What was asked of whom; nothing when nothing was.</param>
public sealed record ReportedMatter(string Topic, string Text, string? Asked)
{
    internal string Words => Asked is { } asked ? $"{Topic}: {Text} Kiến nghị: {asked}" : $"{Topic}: {Text}";
}
