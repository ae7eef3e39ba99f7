using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Transfers;

/// <summary>The member is on no roll on the day, or has left the Party by then.</summary>
internal sealed record NotOnARollThen(DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "not-on-a-roll-then",
        $"Ngày {On:dd/MM/yyyy} đảng viên không có tên trong danh sách chi bộ nào của đồng chí. Hãy chọn ngày khác.",
        $"On {On:d MMM yyyy} the member is on no roll that is yours to change. Choose another day."
    );

/// <summary>The member is on the roll of the cell only from that day on, or later.</summary>
internal sealed record BeforeTheMembership(DateOnly From)
    : Refusal(
        RefusalKind.NotPossible,
        "before-the-membership",
        $"Đảng viên sinh hoạt ở chi bộ hiện nay từ ngày {From:dd/MM/yyyy}; ngày chuyển phải sau ngày đó.",
        $"The member has been on the roll of the present cell since {From:d MMM yyyy}; the day must be a later one."
    );

/// <summary>There is no such cell on the day.</summary>
internal sealed record NoSuchCell(string Code, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "no-such-cell",
        $"Ngày {On:dd/MM/yyyy} không có chi bộ nào mang mã «{Code}». Hãy xem lại mã, hoặc chọn ngày khác.",
        $"On {On:d MMM yyyy} no cell has the code \"{Code}\". Look at the code once more, or choose another day."
    );

/// <summary>The member is on the roll of that cell already.</summary>
internal sealed record SameCell(string Name)
    : Refusal(
        RefusalKind.NotPossible,
        "same-cell",
        $"Đảng viên đang sinh hoạt ở {Name} rồi. Hãy chọn chi bộ khác.",
        $"The member is in {Name} already. Choose another cell."
    );

/// <summary>The member has been sent to a cell, which has not answered.</summary>
internal sealed record OnTheWayAlready(long Transfer)
    : Refusal(
        RefusalKind.NotPossible,
        "on-the-way-already",
        $"Đảng viên đã được giới thiệu chuyển đi (giấy số {Transfer}) và chi bộ nhận chưa trả lời. Hãy chờ, hoặc rút giấy đó.",
        $"The member is on the way already (transfer {Transfer}). Wait for the answer, or withdraw that one."
    );

/// <summary>There is no such transfer, or not for this person.</summary>
internal sealed record NoSuchTransfer()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-transfer",
        "Không có giấy chuyển sinh hoạt này.",
        "There is no such transfer."
    );

/// <summary>Somebody has answered in the meantime.</summary>
internal sealed record AnsweredAlready()
    : Refusal(
        RefusalKind.Conflict,
        "transfer-answered-already",
        "Giấy chuyển này vừa được người khác xử lý. Kết quả ghi ở trên; không có gì bị ghi thêm.",
        "Somebody else has just dealt with this transfer. See above what became of it; nothing more was recorded."
    );

/// <summary>Since it was sent, the roll of the member has changed in another way.</summary>
internal sealed record RollChangedSince(DateOnly On)
    : Refusal(
        RefusalKind.Conflict,
        "roll-changed-since",
        $"Từ khi gửi, danh sách đã thay đổi: ngày {On:dd/MM/yyyy} đảng viên không còn ở chi bộ gửi, hoặc đã có tên ở chi bộ nhận. "
            + "Hãy từ chối kèm lý do để nơi gửi làm lại.",
        $"The rolls have changed since it was sent: on {On:d MMM yyyy} the member is not in the sending cell, or is in yours "
            + "already. Decline it with the reason, so that it can be sent anew."
    );
