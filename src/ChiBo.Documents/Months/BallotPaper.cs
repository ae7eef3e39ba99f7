using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>
/// Phiếu biểu quyết: equal slips for a secret ballot, several on a sheet to be cut apart, without anything that tells who
/// voted.
/// </summary>
public sealed record BallotPaper
{
    private const int NarrowAnswers = 2;

    /// <summary>The head; a ballot shows the body that issues it, and bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>What is decided, as in «Đề nghị công nhận đảng viên chính thức».</summary>
    public required string Subject { get; init; }

    /// <summary>What is voted upon, line by line; a single question has one line.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The answers among which one is ticked; a ballot with more than two is as wide as the sheet.</summary>
    public IReadOnlyList<string> Answers { get; init; } = ["Đồng ý", "Không đồng ý"];

    /// <summary>How many ballots; as many as there are voters.</summary>
    public required int Count { get; init; }

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(Head, PaperKind.Ballot, Subject, [Body()], null, []) with
        {
            Heading = DocumentHeading.None,
        };

    private BodyBlock Body()
    {
        if (Count < 1 || Lines.Count == 0 || Answers.Count == 0)
        {
            return new ParagraphBlock("Không có phiếu nào để in.");
        }

        return new SlipsBlock(
            Count,
            Answers.Count <= NarrowAnswers ? 2 : 1,
            new Slip(
                Head.Issuer,
                Head.LayoutInForce.Of(PaperKind.Ballot).Name,
                Subject,
                new TableBlock(Columns(), [.. Lines.Select(Row)]) { IsWrittenInto = true },
                "Đánh dấu X vào một ô của mỗi dòng. Không ghi tên, không ký."
            )
        );
    }

    private TableColumn[] Columns()
    {
        int share = Answers.Count <= NarrowAnswers ? 25 : 60 / Answers.Count;
        return
        [
            new TableColumn("Nội dung", 100 - (share * Answers.Count)),
            .. Answers.Select(answer => new TableColumn(answer, share)),
        ];
    }

    private TableCell[] Row(string line) => [new(line), .. Answers.Select(_ => new TableCell())];
}
