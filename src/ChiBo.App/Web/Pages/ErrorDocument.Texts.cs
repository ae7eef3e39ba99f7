using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Pages;

/// <summary>What an error page says.</summary>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Explanation">What happened, in a sentence.</param>
/// <param name="WayOut">What to do now.</param>
internal sealed record ErrorText(Phrase Title, Phrase Explanation, Phrase WayOut);

internal static class ErrorTexts
{
    public static readonly Phrase Home = new("Về trang đầu", "To the first page");
    public static readonly Phrase Trace = new("Mã sự cố:", "Trace:");

    private static readonly ErrorText Faulty = new(
        new Phrase("Yêu cầu chưa đúng", "The request is faulty"),
        new Phrase(
            "Máy chủ không hiểu yêu cầu này, hoặc trang đã mở quá lâu nên không gửi được nữa.",
            "The server does not understand this request, or the page was open for too long to be sent."
        ),
        new Phrase(
            "Quay lại trang trước, tải lại trang rồi gửi lại.",
            "Go back to the page before, load it again and send it again."
        )
    );

    private static readonly ErrorText NotAllowed = new(
        new Phrase("Không được phép xem trang này", "You may not see this page"),
        new Phrase(
            "Nhiệm vụ hiện nay của đồng chí không bao gồm phần này.",
            "This part does not belong to your present duties."
        ),
        new Phrase(
            "Nếu cần, đề nghị người quản trị của đơn vị xem lại phân công.",
            "If you need it, ask the administrator of your unit to look at your assignment."
        )
    );

    private static readonly ErrorText NotFound = new(
        new Phrase("Không có trang này", "There is no such page"),
        new Phrase(
            "Địa chỉ có thể gõ thiếu, hoặc nội dung đã chuyển đi nơi khác.",
            "The address may have been typed wrongly, or what was here has moved."
        ),
        new Phrase(
            "Kiểm tra lại địa chỉ, hoặc bắt đầu từ trang đầu.",
            "Check the address, or start from the first page."
        )
    );

    private static readonly ErrorText TooLarge = new(
        new Phrase("Tệp quá lớn", "The file is too large"),
        new Phrase("Mỗi lần gửi được tối đa 20 MB.", "At most 20 MB can be sent at once."),
        new Phrase(
            "Quay lại trang trước và chọn tệp nhỏ hơn, hoặc chia tệp thành nhiều phần.",
            "Go back to the page before and choose a smaller file, or divide it into parts."
        )
    );

    private static readonly ErrorText TooMany = new(
        new Phrase("Gửi quá nhiều yêu cầu", "Too many requests"),
        new Phrase(
            "Trong thời gian ngắn đã có quá nhiều yêu cầu từ máy này.",
            "There were too many requests from this machine in a short time."
        ),
        new Phrase("Đợi một phút rồi thử lại.", "Wait a minute and try again.")
    );

    private static readonly ErrorText Busy = new(
        new Phrase("Máy chủ đang bận", "The server is busy"),
        new Phrase(
            "Máy chủ chưa trả lời được trong thời gian cho phép.",
            "The server could not answer in the time that it has."
        ),
        new Phrase("Đợi một phút rồi thử lại.", "Wait a minute and try again.")
    );

    private static readonly ErrorText Broken = new(
        new Phrase("Chương trình gặp sự cố", "Something went wrong"),
        new Phrase(
            "Chương trình gặp lỗi ngoài dự kiến; lần gửi vừa rồi có thể chưa được ghi.",
            "The program met an error that was not foreseen; what you sent may not have been recorded."
        ),
        new Phrase(
            "Quay lại kiểm tra rồi thử lại. Nếu vẫn gặp lỗi, báo người quản trị kèm mã sự cố dưới đây.",
            "Go back, check, and try again. If it happens again, tell the administrator the trace below."
        )
    );

    public static ErrorText Of(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => NotAllowed,
            StatusCodes.Status404NotFound or StatusCodes.Status410Gone => NotFound,
            StatusCodes.Status413PayloadTooLarge => TooLarge,
            StatusCodes.Status429TooManyRequests => TooMany,
            StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout => Busy,
            >= StatusCodes.Status500InternalServerError => Broken,
            _ => Faulty,
        };
}
