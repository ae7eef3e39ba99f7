using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Establishments;

/// <summary>The level above looks at it with other eyes than who applied.</summary>
internal sealed record ConsentToOneself()
    : Refusal(
        RefusalKind.NotAllowed,
        "consent-to-oneself",
        "Người đã lập tờ trình không tự cho ý kiến của cấp trên. Hãy để người khác trả lời (Điều lệ Đảng, Điều 10.3).",
        "Who applied does not answer for the level above. Let somebody else answer (Charter 10.3)."
    );

/// <summary>There is no such case, or none for this person.</summary>
internal sealed record CaseNotFound()
    : Refusal(
        RefusalKind.NotFound,
        "case-not-found",
        "Không có hồ sơ này, hoặc không thuộc phần việc của đồng chí.",
        "There is no such case, or it is not within your duties."
    );

/// <summary>The person may look at the case, and may not do this with it.</summary>
internal sealed record CaseNotYours()
    : Refusal(
        RefusalKind.NotAllowed,
        "case-not-yours",
        "Việc này không thuộc thẩm quyền của đồng chí: đảng ủy xã trình và quyết định (Điều lệ 10.3), ban tổ chức cấp trên cho ý kiến.",
        "This is not yours to do: the commune committee applies and decides (Charter 10.3), the board above consents."
    );

/// <summary>Somebody has moved the case on since the page was opened.</summary>
internal sealed record CaseChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "case-changed-since",
        "Trong lúc đồng chí xem, hồ sơ đã có thay đổi; chưa ghi gì. Hãy xem lại trang rồi làm tiếp.",
        "The case was moved on while you looked; nothing was recorded. Look at the page again, then go on."
    );

/// <summary>The same application is open already.</summary>
internal sealed record CaseOpenAlready(long Key)
    : Refusal(
        RefusalKind.Conflict,
        "case-open-already",
        $"Hồ sơ với đúng nội dung này đã được trình (số {Key}) và chưa kết thúc. Không ghi lần thứ hai.",
        $"A case with this very content is open already (number {Key}). It was not recorded twice."
    );

/// <summary>No committee leads the commune on the day.</summary>
internal sealed record NoCommitteeThere(string Commune, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "no-committee-there",
        $"Ngày {On:dd/MM/yyyy} không có đảng ủy của xã «{Commune}» để quyết định (Điều lệ 10.3).",
        $"On {On:yyyy-MM-dd} no committee of the commune \"{Commune}\" is there to decide (Charter 10.3)."
    );

/// <summary>A cell does not begin before its application or its decision.</summary>
internal sealed record EffectiveTooEarly(DateOnly On, DateOnly Paper)
    : Refusal(
        RefusalKind.NotPossible,
        "effective-too-early",
        $"Ngày có hiệu lực {On:dd/MM/yyyy} trước ngày của văn bản ({Paper:dd/MM/yyyy}). Việc đã có từ trước thì ghi vào sổ ở trang tổ chức, không lập hồ sơ.",
        $"It would take effect on {On:d MMM yyyy}, before its paper of {Paper:d MMM yyyy}. What has been so for long is entered on the page of organisations."
    );

/// <summary>It would take effect in years.</summary>
internal sealed record EffectiveTooLate(DateOnly On, DateOnly Last)
    : Refusal(
        RefusalKind.NotPossible,
        "effective-too-late",
        $"Ngày có hiệu lực {On:dd/MM/yyyy} quá xa. Hãy chọn ngày không sau {Last:dd/MM/yyyy}: đến lúc đó số liệu đã khác.",
        $"{On:d MMM yyyy} is too far ahead. Choose a day no later than {Last:d MMM yyyy}: the data will have changed by then."
    );

/// <summary>The application has no ground.</summary>
internal sealed record GroundsMissing()
    : Refusal(
        RefusalKind.NotPossible,
        "grounds-missing",
        "Hãy ghi lý do của tờ trình.",
        "Give the ground of the application."
    );

/// <summary>The register has changed since the appraisal.</summary>
internal sealed record AppraisalOutdated()
    : Refusal(
        RefusalKind.Conflict,
        "appraisal-outdated",
        "Từ khi thẩm định, sổ bộ đã thay đổi nên kế hoạch không còn như đã thẩm định; chưa ghi gì. Hãy thẩm định lại.",
        "The register has changed since the appraisal: the plan is outdated. Nothing was recorded. Appraise again."
    );

/// <summary>The case would touch what is not within the reach of who applies.</summary>
internal sealed record CaseOutside(string Organisation)
    : Refusal(
        RefusalKind.NotAllowed,
        "case-outside",
        $"«{Organisation}» không thuộc phần việc của đồng chí, nên không đưa vào hồ sơ này được.",
        $"\"{Organisation}\" is not within your duties and cannot be part of this case."
    );
