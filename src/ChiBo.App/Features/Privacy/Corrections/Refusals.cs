using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>The account is no member's.</summary>
public sealed record NoMemberOfOnesOwn()
    : Refusal(
        RefusalKind.NotAllowed,
        "no-member-of-ones-own",
        "Tài khoản này chưa gắn với đảng viên nào trong sổ bộ, nên chưa có dữ liệu để đề nghị sửa.",
        "This account is not tied to a member of the register: there is nothing to ask a correction of."
    );

/// <summary>The same is being asked already.</summary>
public sealed record CorrectionIsAsked()
    : Refusal(
        RefusalKind.Conflict,
        "correction-is-asked",
        "Đồng chí đã có một đề nghị sửa mục này đang chờ trả lời.",
        "You have asked for a correction of this already, and it waits for an answer."
    );

/// <summary>There is no such request, or it is not for the person.</summary>
public sealed record NoSuchCorrection()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-correction",
        "Không có đề nghị sửa dữ liệu này.",
        "There is no such request for correction."
    );

/// <summary>It has been decided.</summary>
public sealed record CorrectionIsDecided()
    : Refusal(
        RefusalKind.Conflict,
        "correction-is-decided",
        "Đề nghị này đã được trả lời.",
        "This request has been decided."
    );

/// <summary>Nobody decides about their own.</summary>
public sealed record NotOnesOwnCorrection()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-ones-own-correction",
        "Không tự quyết định đề nghị của chính mình (docs/adr/0007-access.md); để người khác có quyền sửa quyết định.",
        "Nobody decides a request of their own (docs/adr/0007-access.md): another who may correct does."
    );

/// <summary>It is said to be put right, and nothing of the member has changed since it was asked.</summary>
public sealed record NothingCorrectedYet()
    : Refusal(
        RefusalKind.Conflict,
        "nothing-corrected-yet",
        "Hồ sơ chưa có gì được sửa từ khi đảng viên đề nghị. Sửa ở trang hồ sơ trước, rồi trả lời.",
        "Nothing of the record has been corrected since it was asked. Correct it on its page first, then answer."
    );

/// <summary>It is refused without a reason.</summary>
public sealed record RefusedWithoutReason()
    : Refusal(
        RefusalKind.NotPossible,
        "refused-without-reason",
        "Từ chối sửa thì phải nói rõ vì sao, để đảng viên biết.",
        "A refusal says why, so that the member knows."
    );
