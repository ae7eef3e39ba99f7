using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Giấy mời: a member or a guest is asked to a meeting.</summary>
public sealed record InvitationPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The meeting.</summary>
    public required PaperMeeting Meeting { get; init; }

    /// <summary>Who is asked, as in «đồng chí Trần Thị Mẫu Hoa»; nothing when it is to be filled in.</summary>
    public string? Invitee { get; init; }

    /// <summary>Who will be in the chair; nothing when that is not told.</summary>
    public string? Chair { get; init; }

    /// <summary>The agenda (chương trình), point by point.</summary>
    public IReadOnlyList<string> Agenda { get; init; } = [];

    /// <summary>The last day on which absence is to be told with its reason; nothing when no day is set.</summary>
    public DateOnly? ReplyBy { get; init; }

    /// <summary>Who signs.</summary>
    public required PaperSigner Signer { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Như trên", "Lưu Chi bộ"];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(Head, PaperKind.Invitation, $"dự {Meeting.Words}", [.. Body()], Signer, Recipients);

    private IEnumerable<BodyBlock> Body() =>
        [
            new AddresseeBlock("Kính gửi", Invitee is null ? [] : [Invitee]),
            new ParagraphBlock($"{Head.Issuer} trân trọng kính mời đồng chí dự {Meeting.Words}."),
            new ItemBlock("-", $"Thời gian: {Meeting.When}."),
            new ItemBlock("-", $"Địa điểm: {Meeting.Place}."),
            .. Chair is { } chair ? [new ItemBlock("-", $"Chủ trì: {chair}.")] : Array.Empty<BodyBlock>(),
            .. Agenda.Count > 0 ? [new ParagraphBlock("Chương trình:")] : Array.Empty<BodyBlock>(),
            .. PaperWords.Numbered(Agenda, "Chương trình được thông báo tại buổi sinh hoạt."),
            new ParagraphBlock(
                ReplyBy is { } day
                    ? $"Nếu không dự được, đề nghị đồng chí báo lý do chậm nhất {PaperWords.Day(day)}."
                    : "Nếu không dự được, đề nghị đồng chí báo trước lý do."
            ),
        ];
}
