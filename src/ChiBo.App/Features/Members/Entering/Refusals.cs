using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Members.Entering;

/// <summary>The cell is not there on the day, or not the person's to record in.</summary>
internal sealed record NoCellThen(DateOnly From)
    : Refusal(
        RefusalKind.NotPossible,
        "no-cell-then",
        $"Ngày {From:dd/MM/yyyy} chi bộ này chưa có hoặc không còn hoạt động. Hãy chọn chi bộ khác hoặc ngày khác.",
        $"On {From:d MMM yyyy} this cell is not active. Choose another cell, or another day."
    );

/// <summary>Somebody in the register looks like the same person, and has not been looked at.</summary>
internal sealed record LooksLikeAMember(int Count)
    : Refusal(
        RefusalKind.Conflict,
        "looks-like-a-member",
        $"Trong sổ có {Count} đảng viên giống người này. Hãy so sánh dưới đây; nếu là người khác, đánh dấu xác nhận rồi ghi lại.",
        $"{Count} in the register look like this person. Compare them below; if it is somebody else, confirm and record again."
    );
