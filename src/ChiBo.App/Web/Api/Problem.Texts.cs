using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Api;

/// <summary>What a status says to a program when nothing more is known.</summary>
internal sealed record ProblemText(string Code, Phrase Title, Phrase Detail);

internal static class ProblemTexts
{
    private static readonly ProblemText Faulty = new(
        "bad-request",
        new Phrase("Yêu cầu chưa đúng", "The request is faulty"),
        new Phrase(
            "Sửa những chỗ nêu trong errors (nếu có), đối chiếu với tài liệu ở /api/docs rồi gửi lại.",
            "Put right what errors names (if anything), hold it against /api/docs, and send it again."
        )
    );

    private static readonly ProblemText NoKey = new(
        "key-not-valid",
        new Phrase("Khóa không dùng được", "The key does not work"),
        new Phrase(
            "Cần gửi một khóa API còn hiệu lực: «Authorization: Bearer chibo_…». Tạo khóa tại trang /account/keys.",
            "Send an API key that is in force: \"Authorization: Bearer chibo_…\". Make one on the page /account/keys."
        )
    );

    private static readonly ProblemText NotAllowed = new(
        "not-allowed",
        new Phrase("Không được phép", "Not allowed"),
        new Phrase(
            "Nhiệm vụ hiện nay của tài khoản có khóa này không bao gồm việc này.",
            "This does not belong to the present duties of the account that the key acts for."
        )
    );

    private static readonly ProblemText NotFound = new(
        "not-found",
        new Phrase("Không có nội dung này", "There is no such thing"),
        new Phrase(
            "Địa chỉ hoặc mã không có, hoặc không có đối với tài khoản có khóa này.",
            "The address or the code is not there, or not there for the account that the key acts for."
        )
    );

    private static readonly ProblemText NotThisMethod = new(
        "method-not-allowed",
        new Phrase("Phương thức không dùng được ở đây", "This method does nothing here"),
        new Phrase(
            "Các phương thức dùng được nằm ở đầu mục Allow của câu trả lời.",
            "The header Allow of this answer names the methods that do."
        )
    );

    private static readonly ProblemText NotThisForm = new(
        "form-not-available",
        new Phrase("Không có dạng này", "Not to be had in this form"),
        new Phrase(
            "Xem /api/docs để biết Accept nhận những dạng nào.",
            "See /api/docs for the forms that Accept may ask for."
        )
    );

    private static readonly ProblemText NotThisBody = new(
        "body-not-understood",
        new Phrase("Không hiểu dạng nội dung gửi lên", "What was sent is of a form that is not understood"),
        new Phrase(
            "Xem /api/docs để biết Content-Type nhận những dạng nào.",
            "See /api/docs for the forms that Content-Type may name."
        )
    );

    private static readonly ProblemText TooLarge = new(
        "too-large",
        new Phrase("Nội dung quá lớn", "What was sent is too large"),
        new Phrase("Mỗi lần gửi được tối đa 20 MB.", "At most 20 MB can be sent at once.")
    );

    private static readonly ProblemText TooMany = new(
        "too-many-requests",
        new Phrase("Quá nhiều yêu cầu", "Too many requests"),
        new Phrase(
            "Đợi số giây nêu ở đầu mục Retry-After rồi gửi lại.",
            "Wait for the seconds that the header Retry-After names, then send it again."
        )
    );

    private static readonly ProblemText Busy = new(
        "busy",
        new Phrase("Máy chủ chưa trả lời được", "The server cannot answer now"),
        new Phrase(
            "Đợi một phút rồi gửi lại với cùng Idempotency-Key.",
            "Wait a minute, then send it again under the same Idempotency-Key."
        )
    );

    private static readonly ProblemText Broken = new(
        "fault",
        new Phrase("Chương trình gặp sự cố", "Something went wrong"),
        new Phrase(
            "Gửi lại với cùng Idempotency-Key; nếu vẫn gặp lỗi, báo người quản trị kèm traceId.",
            "Send it again under the same Idempotency-Key; if it happens again, tell the administrator the traceId."
        )
    );

    private static readonly ProblemText Declined = new(
        "declined",
        new Phrase("Không thực hiện", "Declined"),
        new Phrase("Yêu cầu không thực hiện được.", "The request cannot be carried out.")
    );

    private static readonly ProblemText Changed = Declined with
    {
        Title = new Phrase("Đã có thay đổi", "Changed in the meantime"),
    };

    private static readonly ProblemText NotConditional = Declined with
    {
        Title = new Phrase("Thiếu điều kiện", "A condition is missing"),
    };

    public static ProblemText Of(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => NoKey,
            StatusCodes.Status403Forbidden => NotAllowed,
            StatusCodes.Status404NotFound or StatusCodes.Status410Gone => NotFound,
            StatusCodes.Status405MethodNotAllowed => NotThisMethod,
            StatusCodes.Status406NotAcceptable => NotThisForm,
            StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed => Changed,
            StatusCodes.Status413PayloadTooLarge => TooLarge,
            StatusCodes.Status415UnsupportedMediaType => NotThisBody,
            StatusCodes.Status422UnprocessableEntity => Declined,
            StatusCodes.Status428PreconditionRequired => NotConditional,
            StatusCodes.Status429TooManyRequests => TooMany,
            StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout => Busy,
            >= StatusCodes.Status500InternalServerError => Broken,
            _ => Faulty,
        };
}
