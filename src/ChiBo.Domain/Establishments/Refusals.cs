using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Establishments;

/// <summary>The case does not stand where this would be the next step, or has ended.</summary>
public sealed record NotTheNextStepOfCase(CaseStage Stage)
    : Refusal(
        RefusalKind.Conflict,
        "not-the-next-step-of-case",
        $"Hồ sơ này {CaseNames.In(Language.Vietnamese, Stage)}, nên việc vừa chọn không phải là bước tiếp theo. Không có gì được ghi thêm.",
        $"This case {CaseNames.In(Language.English, Stage)}, so that was not the next step. Nothing more was recorded."
    );

/// <summary>A paper of the case is dated before the application.</summary>
public sealed record BeforeTheApplication(DateOnly Day, DateOnly AppliedOn)
    : Refusal(
        RefusalKind.NotPossible,
        "before-the-application",
        $"Ngày {Day:dd/MM/yyyy} trước ngày tờ trình ({AppliedOn:dd/MM/yyyy}). Văn bản trả lời hoặc quyết định không thể có trước khi trình (III.2-c; Điều lệ Đảng 10.3).",
        $"{Day:d MMM yyyy} is before the application of {AppliedOn:d MMM yyyy}. No answer or decision comes before it (III.2-c; Charter 10.3)."
    );

/// <summary>The decision is dated before the consent of the level above.</summary>
public sealed record BeforeTheConsent(DateOnly Day, DateOnly ConsentOn)
    : Refusal(
        RefusalKind.NotPossible,
        "before-the-consent",
        $"Ngày quyết định {Day:dd/MM/yyyy} trước ngày cấp trên đồng ý ({ConsentOn:dd/MM/yyyy}). Quy định của tỉnh yêu cầu có ý kiến cấp trên trước (III.1).",
        $"The decision of {Day:d MMM yyyy} is before the consent of {ConsentOn:d MMM yyyy}. The province asks for consent first (III.1)."
    );

/// <summary>The province has the level above asked first.</summary>
public sealed record ConsentFirst()
    : Refusal(
        RefusalKind.NotPossible,
        "consent-first",
        "Tỉnh quy định phải có ý kiến đồng ý của cấp trên trước khi đảng ủy xã quyết định (III.1). Hãy gửi xin ý kiến và ghi văn bản trả lời.",
        "The province has the level above consent before the commune committee decides (III.1). Ask for it, and record the answer."
    );

/// <summary>What is dated ahead has not happened.</summary>
public sealed record CaseDayAhead(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "case-day-ahead",
        $"Ngày {Day:dd/MM/yyyy} chưa đến. Hãy ghi ngày trên văn bản.",
        $"{Day:d MMM yyyy} has not come. Give the day on the paper."
    );

/// <summary>A day that no record can have.</summary>
public sealed record CaseDayImpossible(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "case-day-impossible",
        $"Ngày {Day:dd/MM/yyyy} quá xa. Hãy ghi một ngày từ năm 1930 đến năm 2100.",
        $"{Day:d MMM yyyy} is too far off. Give a day of 1930 to 2100."
    );

/// <summary>A decision and a consent bear a number.</summary>
public sealed record DecisionWithoutNumber()
    : Refusal(
        RefusalKind.NotPossible,
        "decision-without-number",
        "Hãy ghi số của văn bản (quyết định, công văn trả lời).",
        "Give the number of the paper: the decision, or the letter of the level above."
    );

/// <summary>Whoever refuses or withdraws says why.</summary>
public sealed record CaseReasonMissing()
    : Refusal(RefusalKind.NotPossible, "case-reason-missing", "Hãy ghi lý do.", "Say why.");
