using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Life;

/// <summary>A member about whom a residence cell is asked.</summary>
/// <param name="Name">The name.</param>
/// <param name="Cell">The residence cell; nothing when there is no letter yet.</param>
/// <param name="Standing">As in «đã xin, hạn 30/11/2026».</param>
public sealed record AskedMember(string Name, string? Cell, string Standing);

/// <summary>Danh sách đề nghị nhận xét (II.2.d): whom residence cells are asked about for a year.</summary>
public sealed record CommentRequestPaper
{
    /// <summary>The head; the paper bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The members, in the order in which they are printed.</summary>
    public required IReadOnlyList<AskedMember> Members { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.CommentRequest,
            $"năm {PaperWords.Number(Year)}",
            [
                new NoteBlock("Đề nghị chi ủy nơi cư trú nhận xét từng đồng chí trên phiếu gửi kèm."),
                PaperWords.Table(
                    [
                        new("TT", 10, IsCentred: true),
                        new("Họ và tên", 30),
                        new("Chi bộ nơi cư trú", 35),
                        new("Tình trạng", 25),
                    ],
                    [
                        .. Members.Select(
                            (member, place) =>
                                new TableCell[]
                                {
                                    new(PaperWords.Number(place + 1)),
                                    new(member.Name),
                                    new(member.Cell ?? ""),
                                    new(member.Standing),
                                }
                        ),
                    ],
                    "Không có đồng chí nào cần nhận xét."
                ),
            ],
            PaperSigner.ForCellCommittee("Bí thư", null),
            []
        );
}
