using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Proposals;

/// <summary>There is no such proposal, or not for this person.</summary>
internal sealed record NoSuchProposal()
    : Refusal(RefusalKind.NotFound, "no-such-proposal", "Không có kiến nghị này.", "There is no such proposal.");

/// <summary>Only the agency cell proposes (II.2.c).</summary>
internal sealed record NotAnAgencyCell()
    : Refusal(
        RefusalKind.NotPossible,
        "not-an-agency-cell",
        "Kiến nghị do chi bộ cơ quan lập (II.2.c). Chi bộ khác nêu vấn đề của địa bàn để chi bộ cơ quan tổng hợp.",
        "Proposals are made by the agency cell (II.2.c). Other cells raise matters of their areas, which it takes up."
    );

/// <summary>A proposal is made from at least one matter of an area.</summary>
internal sealed record NoMatter()
    : Refusal(
        RefusalKind.NotPossible,
        "no-matter",
        "Chọn ít nhất một vấn đề của địa bàn mà kiến nghị này giải quyết (II.2.c).",
        "Choose at least one matter of an area that this proposal is about (II.2.c)."
    );

/// <summary>A matter has been taken up or closed in the meantime, or is not of this commune.</summary>
internal sealed record MatterIsNotOpen()
    : Refusal(
        RefusalKind.Conflict,
        "matter-is-not-open",
        "Có vấn đề vừa được đưa vào kiến nghị khác hoặc đã khép lại. Danh sách dưới đây là mới nhất; hãy chọn lại.",
        "A matter has just been taken up by another proposal or closed. The list below is the present one; choose again."
    );

/// <summary>Whoever works on proposals of a cell is its committee or the office above.</summary>
internal sealed record NotYourCellsProposal()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-cells-proposal",
        "Chỉ chi ủy chi bộ cơ quan hoặc văn phòng đảng ủy làm việc này với kiến nghị của chi bộ (II.2.c).",
        "Only the committee of the agency cell or the office of the Party committee does this (II.2.c)."
    );

/// <summary>Nobody is urged before the day on which the answer is late.</summary>
internal sealed record NotOverdueYet(DateOnly AnswerBy)
    : Refusal(
        RefusalKind.NotPossible,
        "not-overdue-yet",
        $"Chưa quá hạn: hạn trả lời là {AnswerBy:dd/MM/yyyy}. Quá hạn mới chuyển thường trực Đảng ủy.",
        $"It is not late: the last day is {AnswerBy:d MMM yyyy}. Only what is late goes to the standing body."
    );

/// <summary>There is nothing to wait for.</summary>
internal sealed record NothingIsOwed()
    : Refusal(
        RefusalKind.Conflict,
        "nothing-is-owed",
        "Kiến nghị này không còn chờ trả lời, nên không có gì để đôn đốc.",
        "This proposal waits for no answer, so there is nothing to urge."
    );

/// <summary>It stands on the list of the standing body already.</summary>
internal sealed record EscalatedAlready(DateOnly On)
    : Refusal(
        RefusalKind.Conflict,
        "escalated-already",
        $"Đã chuyển thường trực Đảng ủy ngày {On:dd/MM/yyyy}.",
        $"It was put before the standing body on {On:d MMM yyyy} already."
    );
