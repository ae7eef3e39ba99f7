using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>
/// Danh sách điểm danh: a row for each member with three boxes, ticked by hand and typed back by the number of the row.
/// </summary>
public sealed record AttendanceListPaper
{
    /// <summary>The head; the paper bears no number.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The meeting.</summary>
    public required PaperMeeting Meeting { get; init; }

    /// <summary>Who is called, in any order.</summary>
    public required IReadOnlyList<ListedMember> Members { get; init; }

    /// <summary>The rows as they are numbered, from 1: a form to type the list back shows this very order.</summary>
    public static IReadOnlyList<ListedMember> Ordered(IEnumerable<ListedMember> members) =>
        [
            .. members
                .OrderBy(member => PersonName.SortKey(member.Name), StringComparer.Ordinal)
                .ThenBy(member => member.Code, StringComparer.Ordinal),
        ];

    /// <summary>The paper.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.AttendanceList,
            Meeting.Words,
            [.. Body()],
            PaperSigner.Self("Người điểm danh", null),
            []
        );

    private IEnumerable<BodyBlock> Body()
    {
        yield return new ParagraphBlock($"{PaperWords.First(Meeting.When)}, tại {Meeting.Place}.");
        if (Members.Count == 0)
        {
            yield return new ParagraphBlock("Chi bộ chưa có đảng viên nào để điểm danh.");
            yield break;
        }

        yield return new NoteBlock(
            "Mỗi dòng đánh dấu X vào một trong ba ô; vắng có lý do thì ghi lý do. Khi nhập lại, gõ số thứ tự của dòng."
        );
        yield return new TableBlock(Columns, [.. Ordered(Members).Select(Row)]) { IsWrittenInto = true };
    }

    private static TableColumn[] Columns =>
        [
            new("TT", 10, IsCentred: true),
            new("Họ và tên", 25),
            new("Đảng viên", 15),
            new("Có mặt", 10),
            new("Vắng có lý do", 10),
            new("Vắng", 10),
            new("Lý do", 20),
        ];

    private static TableCell[] Row(ListedMember member, int place) =>
        [new(PaperWords.Number(place + 1)), new(member.Name), new(member.Standing), new(), new(), new(), new()];
}

/// <summary>A member on the list.</summary>
/// <param name="Code">The code in the register, by which two of one name are told apart in their order; it is not printed.</param>
/// <param name="Name">The name.</param>
/// <param name="Standing">As in «chính thức», «dự bị», «tạm thời».</param>
public sealed record ListedMember(string Code, string Name, string Standing);
