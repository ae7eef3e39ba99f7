using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Accounts;

/// <summary>Somebody else has set the installation up in the meantime.</summary>
internal sealed record AlreadySetUp()
    : Refusal(
        RefusalKind.Conflict,
        "already-set-up",
        "Chương trình đã được thiết lập. Hãy đăng nhập.",
        "The program has been set up already. Please sign in."
    );

/// <summary>The password is too short or too uniform.</summary>
internal sealed record PasswordTooWeak()
    : Refusal(
        RefusalKind.NotPossible,
        "password-too-weak",
        "Mật khẩu cần từ 10 ký tự trở lên, trong đó ít nhất 4 ký tự khác nhau.",
        "The password needs ten characters or more, at least four of them different."
    );

/// <summary>Somebody has the name, or it has letters that a user name cannot have.</summary>
internal sealed record UserNameNotPossible(string UserName)
    : Refusal(
        RefusalKind.NotPossible,
        "user-name-not-possible",
        $"Không dùng được tên đăng nhập «{UserName}»: đã có người dùng, hoặc có ký tự ngoài chữ cái không dấu, chữ số và . - _ @ +",
        $"The user name \"{UserName}\" cannot be used: somebody has it, or it has characters other than plain letters, digits and . - _ @ +"
    );

/// <summary>No account has the name.</summary>
internal sealed record NoSuchAccount(string Name)
    : Refusal(
        RefusalKind.NotFound,
        "no-such-account",
        $"Không có tài khoản «{Name}». Xem: chibo user list",
        $"There is no account \"{Name}\". See: chibo user list"
    );

/// <summary>Nobody closes the account with which they are signed in.</summary>
internal sealed record OwnAccount()
    : Refusal(
        RefusalKind.NotPossible,
        "own-account",
        "Không tự đóng được tài khoản đang dùng. Nhờ một người quản trị khác.",
        "The account in use cannot close itself. Ask another administrator."
    );

/// <summary>Whoever gives roles may not give this one, or not there, or not to this account.</summary>
internal sealed record RoleNotYoursToGive()
    : Refusal(
        RefusalKind.NotAllowed,
        "role-not-yours-to-give",
        "Đồng chí không cấp được vai trò này ở tổ chức này: không tự cấp cho mình; văn phòng cấp cho các chi bộ và cơ quan của xã, ban tổ chức cấp cho văn phòng.",
        "You cannot give this role there: nobody gives one to themselves; the office gives those of the commune's cells and bodies, the board those of offices."
    );

/// <summary>The account does not have the role.</summary>
internal sealed record NoSuchGrant(string Name)
    : Refusal(
        RefusalKind.NotFound,
        "no-such-grant",
        $"Tài khoản «{Name}» không có vai trò này. Xem: chibo user list",
        $"The account \"{Name}\" does not have this role. See: chibo user list"
    );

/// <summary>No organisation or member has the code.</summary>
internal sealed record UnknownCode(string Code)
    : Refusal(
        RefusalKind.NotFound,
        "unknown-code",
        $"Trong sổ bộ không có mã «{Code}».",
        $"The register does not have the code \"{Code}\"."
    );

/// <summary>An account that answers proposals answers for one body, and for no other (II.2.c).</summary>
internal sealed record AnswersForNobody()
    : Refusal(
        RefusalKind.NotPossible,
        "answers-for-nobody",
        "Vai trò cơ quan trả lời kiến nghị cần nêu trả lời thay cho cơ quan nào (--answers-for, II.2.c).",
        "A body that answers needs the body for which it answers proposals (--answers-for, II.2.c)."
    );
