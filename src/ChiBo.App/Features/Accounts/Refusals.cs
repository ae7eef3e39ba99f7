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
        "Vai trò answering-body cần --answers-for: trả lời kiến nghị thay cho cơ quan nào (II.2.c).",
        "The role answering-body needs --answers-for: the body for which it answers proposals (II.2.c)."
    );
