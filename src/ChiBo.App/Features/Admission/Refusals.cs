using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Admission;

/// <summary>There is no such case, or not for this person.</summary>
internal sealed record NoSuchCase()
    : Refusal(RefusalKind.NotFound, "no-such-admission", "Không có hồ sơ này.", "There is no such case.");

/// <summary>The committee of the cell and the office work on it.</summary>
internal sealed record NotYourCell()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-cell",
        "Việc này do chi ủy chi bộ hoặc văn phòng đảng ủy ghi (II.1.3.b-7).",
        "The committee of the cell or the office records this (II.1.3.b-7)."
    );

/// <summary>The cell is not there on the day.</summary>
internal sealed record NoCellOnThatDay(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "no-cell-on-that-day",
        $"Ngày {Day:dd/MM/yyyy} không có chi bộ này đang hoạt động (II.1.3.b-7).",
        $"On {Day:d MMM yyyy} this cell is not active (II.1.3.b-7)."
    );

/// <summary>Somebody else was quicker.</summary>
internal sealed record CaseChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "admission-changed-since",
        "Hồ sơ đã có bước mới từ khi mở trang. Điều đã nhập còn nguyên; hãy xem lại các bước rồi ghi lại.",
        "The case has moved on since the page was opened. What you typed is still here; look at the steps and record again."
    );

/// <summary>The name was erased, so there is nobody to enter.</summary>
internal sealed record NameIsErased()
    : Refusal(
        RefusalKind.NotPossible,
        "name-is-erased",
        "Tên của người này đã được xóa, không ghi vào danh sách đảng viên được.",
        "The name was erased, so nobody can be entered."
    );

/// <summary>The register already tells otherwise.</summary>
internal sealed record RegisterTellsOtherwise(DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "register-tells-otherwise",
        $"Trong sổ, ngày chính thức của người này đã ghi là {On:dd/MM/yyyy}, khác ngày hết mười hai tháng dự bị. Hãy sửa hồ sơ đảng viên trước (II.1.3.b-7).",
        $"The register already says official since {On:d MMM yyyy}, which is not when the twelve months end. Correct the member's record first (II.1.3.b-7)."
    );
