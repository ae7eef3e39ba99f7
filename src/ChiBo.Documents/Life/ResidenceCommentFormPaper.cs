using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Life;

/// <summary>Phiếu nhận xét của chi ủy nơi cư trú (II.2.d), filled in by hand and typed back.</summary>
public sealed record ResidenceCommentFormPaper
{
    /// <summary>The head: the residence cell; the paper bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The member.</summary>
    public required string Member { get; init; }

    /// <summary>The levels, one of which is ticked.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>By when it is to be back.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.ResidenceCommentForm,
            $"năm {PaperWords.Number(Year)}",
            [
                new NoteBlock(
                    DueOn is { } day
                        ? $"Gửi lại chi bộ nơi công tác chậm nhất {PaperWords.Day(day)}."
                        : "Gửi lại chi bộ nơi công tác."
                ),
                .. Fields(),
            ],
            PaperSigner.ForCellCommittee("Bí thư", null),
            []
        );

    /// <summary>The places, numbered from 1 as the form to type the paper back shows them.</summary>
    public IReadOnlyList<FieldBlock> Fields() =>
        [
            new(1, "Đồng chí", 1, Member),
            .. Levels.Select((level, place) => new FieldBlock(place + 2, $"{level} (đánh dấu X)", 1, null)),
            new(Levels.Count + 2, "Lời nhận xét", 4, null),
            new(Levels.Count + 3, "Người ký nhận xét, ngày", 1, null),
        ];
}
