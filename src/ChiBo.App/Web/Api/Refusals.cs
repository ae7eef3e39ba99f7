using ChiBo.Domain.Shared;

namespace ChiBo.App.Web.Api;

/// <summary>A write without a key under which it could be sent again.</summary>
internal sealed record IdempotencyKeyMissing()
    : Refusal(
        RefusalKind.NotPossible,
        "idempotency-key-missing",
        "Mỗi lần ghi cần đầu mục Idempotency-Key: một chuỗi riêng cho việc này, từ 1 đến 100 ký tự ASCII, ví dụ một UUID.",
        "Each write needs the header Idempotency-Key: a text of its own, 1 to 100 characters of ASCII, such as a UUID."
    );

/// <summary>The key was used for something else.</summary>
internal sealed record IdempotencyKeyReused()
    : Refusal(
        RefusalKind.NotPossible,
        "idempotency-key-reused",
        "Idempotency-Key này đã dùng cho một yêu cầu có nội dung khác. Dùng khóa mới cho việc mới.",
        "This Idempotency-Key was used for a request with another content. Use a new one for something new."
    );

/// <summary>A change that does not say on what it was made.</summary>
internal sealed record ConditionMissing()
    : Refusal(
        RefusalKind.NotPossible,
        "condition-missing",
        "Cần đầu mục If-Match với đúng một ETag của lần đọc gần nhất, để không ghi đè phần người khác vừa sửa.",
        "The header If-Match is needed, with the one ETag of the last look, so that nobody else's change is written over."
    );

/// <summary>The content is no JSON, or not of the shape that is asked for.</summary>
internal sealed record NotUnderstood(string Place)
    : Refusal(
        RefusalKind.NotPossible,
        "body-not-understood",
        $"Nội dung gửi lên không đúng dạng tại {Place}. Đối chiếu với /api/docs; mọi trường phải có, kể cả khi để null.",
        $"What was sent is not of the right form at {Place}. Hold it against /api/docs; every field has to be there, if only as null."
    );
