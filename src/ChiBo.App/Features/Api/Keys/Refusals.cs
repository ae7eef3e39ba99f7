using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>The key was made for reading.</summary>
internal sealed record KeyOnlyReads()
    : Refusal(
        RefusalKind.NotAllowed,
        "key-only-reads",
        "Khóa này chỉ được đọc. Muốn ghi, tạo khóa «đọc và ghi» tại trang /account/keys.",
        "This key may only read. To write, make a key for reading and writing on the page /account/keys."
    );

/// <summary>Somebody else gave the account its password; until it is changed, no key of it works.</summary>
internal sealed record PasswordToBeChanged()
    : Refusal(
        RefusalKind.NotAllowed,
        "password-to-be-changed",
        "Mật khẩu của tài khoản vừa được cấp lại. Chủ tài khoản cần đăng nhập và đổi mật khẩu, sau đó khóa lại dùng được.",
        "The password of the account was given anew. Its owner has to sign in and change it; then the key works again."
    );

/// <summary>The last day is past, or too far away.</summary>
internal sealed record LastDayNotPossible(DateOnly Latest)
    : Refusal(
        RefusalKind.NotPossible,
        "last-day-not-possible",
        $"Ngày cuối cần từ hôm nay đến {Latest:dd/MM/yyyy} (nhiều nhất một năm); hết hạn thì tạo khóa mới.",
        $"The last day has to lie between today and {Latest:yyyy-MM-dd} (a year at most); make a new key then."
    );

/// <summary>One account has only so many keys at a time.</summary>
internal sealed record TooManyKeys(int Most)
    : Refusal(
        RefusalKind.NotPossible,
        "too-many-keys",
        $"Mỗi tài khoản có nhiều nhất {Most} khóa đang dùng. Hãy kết thúc khóa không cần nữa trước.",
        $"An account has at most {Most} keys in force. End one that is no longer needed first."
    );

/// <summary>There is no such key of this account, or it has ended.</summary>
internal sealed record NoSuchKey()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-key",
        "Không có khóa này, hoặc khóa đã kết thúc.",
        "There is no such key, or it has ended."
    );
