using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Nghị quyết của chi bộ xét kết nạp (6-KNĐ): two thirds of the official members ask the committee to admit.</summary>
public sealed record AdmissionResolutionPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>Who is to be admitted.</summary>
    public required string Name { get; init; }

    /// <summary>Day of birth; nothing when it is to be filled in.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The day of the vote.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Official members of the cell on that day who had a vote.</summary>
    public required int OfficialMembers { get; init; }

    /// <summary>Those in favour.</summary>
    public required int VotesFor { get; init; }

    /// <summary>Who helped.</summary>
    public IReadOnlyList<string> Helpers { get; init; } = [];

    /// <summary>The day of the certificate of the awareness class; nothing when the paper is not to name it.</summary>
    public DateOnly? CertificateOn { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.Resolution,
            "đề nghị kết nạp đảng viên",
            [.. Body()],
            Signer,
            ["Cấp ủy cấp trên (để báo cáo)", "Lưu Chi bộ"]
        );

    private IEnumerable<BodyBlock> Body()
    {
        yield return new ItemBlock("-", "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;");
        yield return new ParagraphBlock(
            PaperWords.First(
                $"{PaperWords.Day(Day)}, {Head.Issuer} đã họp xét, đề nghị kết nạp quần chúng {Name}{Born} vào Đảng Cộng sản Việt Nam. Chi bộ kết luận:"
            )
        );
        yield return new HeadingBlock(1, "I. CĂN CỨ XEM XÉT");
        foreach (BodyBlock item in PaperWords.Items(Grounds(), "Không có."))
        {
            yield return item;
        }

        yield return new HeadingBlock(1, "II. NHẬN XÉT");
        yield return new ItemBlock("1.", "Về lý lịch: ……");
        yield return new ItemBlock("2.", "Về phẩm chất chính trị, đạo đức, lối sống: ……");
        yield return new ItemBlock("3.", "Về năng lực công tác, quan hệ quần chúng: ……");
        yield return new HeadingBlock(1, "III. BIỂU QUYẾT");
        yield return new ParagraphBlock(
            $"Đối chiếu với tiêu chuẩn đảng viên, có {VotesFor} trên tổng số {OfficialMembers} đảng viên chính thức được biểu quyết tán thành (đạt {PaperWords.Number(VotesFor * 100 / OfficialMembers)} %, yêu cầu ít nhất hai phần ba) đề nghị cấp ủy xét, kết nạp {Name} vào Đảng."
        );
    }

    private string Born => BirthDate is { } day ? $", sinh ngày {PaperWords.ShortDay(day)}," : "";

    private List<string> Grounds()
    {
        List<string> grounds = ["Đơn xin vào Đảng (1-KNĐ), lý lịch đã thẩm tra (2-KNĐ);"];
        if (CertificateOn is { } day)
        {
            grounds.Insert(0, $"Giấy chứng nhận lớp nhận thức về Đảng, cấp ngày {PaperWords.ShortDay(day)};");
        }

        if (Helpers.Count > 0)
        {
            grounds.Add($"Giấy giới thiệu của đảng viên chính thức {string.Join(", ", Helpers)} (3-KNĐ);");
        }

        grounds.Add("Giới thiệu của đoàn thể (4-KNĐ), tổng hợp ý kiến nhận xét (5-KNĐ).");
        return grounds;
    }
}
