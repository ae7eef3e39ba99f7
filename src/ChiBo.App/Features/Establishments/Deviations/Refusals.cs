using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>There is no such deviation, or none for this person.</summary>
internal sealed record DeviationNotFound()
    : Refusal(
        RefusalKind.NotFound,
        "deviation-not-found",
        "Không có ngoại lệ này, hoặc không thuộc phần việc của đồng chí.",
        "There is no such deviation, or it is not within your duties."
    );

/// <summary>The person may not do this with deviations.</summary>
internal sealed record DeviationNotYours()
    : Refusal(
        RefusalKind.NotAllowed,
        "deviation-not-yours",
        "Đảng ủy xã đề nghị ngoại lệ; ban tổ chức cấp trên duyệt hoặc rút.",
        "The commune committee proposes deviations; the board above approves them or takes them back."
    );

/// <summary>Who proposed a deviation does not approve it.</summary>
internal sealed record DeviationOfOneself()
    : Refusal(
        RefusalKind.NotAllowed,
        "deviation-of-oneself",
        "Người đề nghị ngoại lệ không tự duyệt cho mình. Hãy để người khác của cấp trên duyệt.",
        "Whoever proposed a deviation does not approve it. Let somebody else of the level above do so."
    );

/// <summary>Somebody has decided on it meanwhile.</summary>
internal sealed record DeviationChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "deviation-changed-since",
        "Trong lúc đồng chí xem, ngoại lệ này đã có thay đổi; chưa ghi gì. Hãy xem lại.",
        "This deviation was moved on while you looked; nothing was recorded. Look again."
    );

/// <summary>The days of a deviation cannot be so.</summary>
internal sealed record DeviationDays()
    : Refusal(
        RefusalKind.NotPossible,
        "deviation-days",
        "Ngày hết hạn phải sau ngày bắt đầu và không quá năm năm sau đó; ngày duyệt không trước ngày đề nghị và không ở tương lai.",
        "It expires after it begins, within five years; it is approved no earlier than it was proposed, and not ahead."
    );

/// <summary>Something that has to be said is missing.</summary>
internal sealed record DeviationIncomplete()
    : Refusal(
        RefusalKind.NotPossible,
        "deviation-incomplete",
        "Hãy ghi đủ: quy tắc, lý do, và khi duyệt thì số văn bản.",
        "Give rule and reason, and for the approval its number."
    );

/// <summary>The cell is not of the commune.</summary>
internal sealed record DeviationElsewhere(string Cell)
    : Refusal(
        RefusalKind.NotPossible,
        "deviation-elsewhere",
        $"«{Cell}» không phải chi bộ của xã này.",
        $"\"{Cell}\" is no cell of this commune."
    );
