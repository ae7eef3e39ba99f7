using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Supervision;

/// <summary>There is no such case, or not for this person: the two are answered alike.</summary>
internal sealed record NoSuchCase()
    : Refusal(RefusalKind.NotFound, "no-such-case", "Không có việc này.", "There is no such case.");

/// <summary>Somebody has been quicker.</summary>
internal sealed record CaseHasMovedOn()
    : Refusal(
        RefusalKind.Conflict,
        "case-has-moved-on",
        "Bước này đã có người làm rồi, hoặc việc đã sang bước khác. Không ghi gì thêm; hãy xem việc đang ở đâu dưới đây (II.1.3.b-4, b-8).",
        "Somebody has done this already, or the case has moved on. Nothing was recorded; see below where it stands (II.1.3.b-4, b-8)."
    );

/// <summary>The committee of the cell works with cases; whoever else is named looks.</summary>
internal sealed record NotYourCase()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-case",
        "Việc này do chi ủy của chi bộ làm; người khác được chỉ định thì chỉ xem (II.1.3.b-4, b-8).",
        "The committee of the cell does this; others who are named may look (II.1.3.b-4, b-8)."
    );

/// <summary>A committee inspects the cells below it, and its office records that.</summary>
internal sealed record NotBelowTheCommittee()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-below-the-committee",
        "Cấp ủy chỉ kiểm tra chi bộ trực thuộc mình, và văn phòng cấp ủy ghi việc đó (Hướng dẫn 28, I.2).",
        "A committee inspects cells below it, and its office records that (Guidance 28, I.2)."
    );

/// <summary>It concerns all who would be named.</summary>
internal sealed record NobodyIsLeft()
    : Refusal(
        RefusalKind.NotPossible,
        "nobody-is-left",
        "Không còn ai trong chi ủy để xem xét việc này. Hãy báo cáo cấp ủy cấp trên bằng văn bản (II.1.3.b-8).",
        "Nobody of the committee is left to look into it. Report it to the committee above on paper (II.1.3.b-8)."
    );

/// <summary>Somebody has to go on with it.</summary>
internal sealed record LastOfTheCommittee()
    : Refusal(
        RefusalKind.NotPossible,
        "last-of-the-committee",
        "Đây là người cuối cùng của chi ủy trong danh sách. Hãy thêm người khác trước (II.1.3.b-8).",
        "This is the last of the committee on the list. Add somebody else first (II.1.3.b-8)."
    );

/// <summary>Only who may see S4 of the cell, and whom it does not concern, can be named.</summary>
internal sealed record CannotBeNamed()
    : Refusal(
        RefusalKind.NotPossible,
        "cannot-be-named",
        "Người này không thể được chỉ định: không thuộc chi ủy hoặc văn phòng, hoặc là người có liên quan (II.1.3.b-8).",
        "This person cannot be named: not of the committee or the office, or concerned by it (II.1.3.b-8)."
    );

/// <summary>The committee alone handles signals.</summary>
internal sealed record HandledByTheCommittee()
    : Refusal(
        RefusalKind.NotPossible,
        "handled-by-the-committee",
        "Người xem xét phải thuộc chi ủy và được chỉ định xem việc này (II.1.3.b-4).",
        "Who handles it is of the committee and named for it (II.1.3.b-4)."
    );

/// <summary>Members of the cell are inspected and disciplined by it.</summary>
internal sealed record NotOfThisCell()
    : Refusal(
        RefusalKind.NotPossible,
        "not-of-this-cell",
        "Người này không có tên trong danh sách chi bộ hôm nay (II.1.3.b-8).",
        "This person is not on the roll of the cell today (II.1.3.b-8)."
    );

/// <summary>Too many words.</summary>
internal sealed record TooManyWords(int Letters)
    : Refusal(
        RefusalKind.NotPossible,
        "too-many-words",
        $"Lời văn dài {Letters} ký tự, nhiều nhất là {CaseWords.MostLetters}. Hãy nói gọn lại; chưa mất chữ nào.",
        $"The words have {Letters} letters, and may have {CaseWords.MostLetters}. Shorten them; nothing is lost."
    );
