using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Life;

/// <summary>Giấy giới thiệu về nơi cư trú (II.2.d), with the receipt that the residence cell fills in and sends back.</summary>
public sealed record ResidenceLetterPaper
{
    /// <summary>The head; its number is filled in by hand.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The regulation in force, as in «76-QĐ/TW».</summary>
    public required string Regulation { get; init; }

    /// <summary>Number of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Whether the form is at hand; else the letter says that it is a draft of it.</summary>
    public required bool IsFormSure { get; init; }

    /// <summary>The residence cell; nothing when it is to be filled in.</summary>
    public string? Addressee { get; init; }

    /// <summary>The member.</summary>
    public required string Member { get; init; }

    /// <summary>Whether the member is introduced but not asked to meetings, and why; nothing as a rule.</summary>
    public string? Exempt { get; init; }

    /// <summary>By when the receipt is to be back; nothing when no day is set.</summary>
    public DateOnly? ReceiptBy { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.ResidenceLetter,
            $"đảng viên giữ mối liên hệ với nơi cư trú ({(IsFormSure ? "mẫu" : "dự thảo theo mẫu")} {Form})",
            [.. Body()],
            Signer,
            ["Như trên", "Lưu Chi bộ"]
        );

    private IEnumerable<BodyBlock> Body() =>
        [
            new AddresseeBlock("Kính gửi", Addressee is null ? [] : [Addressee]),
            new ParagraphBlock(
                $"Thực hiện Quy định {Regulation}, {Head.Issuer} giới thiệu đồng chí {Member} về giữ mối liên hệ với cấp ủy và nhân dân nơi cư trú."
            ),
            .. Exempt is { } exempt ? [new ParagraphBlock($"Diện: {exempt}.")] : Array.Empty<BodyBlock>(),
            new ParagraphBlock(
                ReceiptBy is { } day
                    ? $"Đề nghị chi ủy xác nhận và gửi lại phần dưới chậm nhất {PaperWords.Day(day)}."
                    : "Đề nghị chi ủy xác nhận và gửi lại phần dưới."
            ),
            new HeadingBlock(2, "Xác nhận của chi bộ nơi cư trú"),
            new FieldBlock(1, "Ngày nhận", 1, null),
            new FieldBlock(2, "Chi bộ nơi cư trú", 1, null),
            new FieldBlock(3, "Người xác nhận (ký, ghi rõ họ tên)", 2, null),
        ];
}
