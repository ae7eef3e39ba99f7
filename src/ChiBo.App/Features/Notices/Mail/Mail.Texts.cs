using ChiBo.App.CommandLine;
using ChiBo.Storage.Notices;

namespace ChiBo.App.Features.Notices.Mail;

internal static class MailTexts
{
    public static readonly Phrase Choice = new("Nhận thông báo qua thư điện tử", "Notices by mail");
    public static readonly Phrase Lead = new(
        "Thư chỉ nói có loại việc nào đang chờ và đường dẫn đến chỗ xem; không ghi tên người, không ghi nội dung.",
        "A mail tells what kind of thing waits and where to see it; it names nobody and holds no content."
    );
    public static readonly Phrase IsOff = new("Máy chủ chưa gửi thư", "This server sends no mail");
    public static readonly Phrase IsOffMeans = new(
        "Người quản trị kỹ thuật chưa cài đặt máy chủ thư, nên chưa thư nào được gửi. Lựa chọn dưới đây được giữ lại; thông báo vẫn hiện trong chương trình.",
        "The technical administrator has set no mail server, so no mail is sent. What is chosen below is kept; notices are still told in the program."
    );
    public static readonly Phrase Delivery = new("Cách nhận", "How");
    public static readonly Phrase Hour = new("Giờ nhận bản tin ngày", "Hour of the daily digest");
    public static readonly Phrase HourHint = new(
        "Giờ Việt Nam. Ngày nào không có việc thì không gửi.",
        "Time in Vietnam. None is sent on a day without anything."
    );
    public static readonly Phrase Address = new("Địa chỉ thư điện tử", "Mail address");
    public static readonly Phrase AddressHint = new(
        "Chỉ đồng chí và chương trình gửi thư dùng địa chỉ này.",
        "Only you and the sending of mails use this address."
    );
    public static readonly Phrase NoAddress = new(
        "Nhập địa chỉ thư điện tử, ví dụ ten@example.vn.",
        "Enter a mail address, as in name@example.vn."
    );
    public static readonly Phrase NoDelivery = new("Chọn cách nhận.", "Choose how.");
    public static readonly Phrase NoHour = new("Chọn giờ từ 0 đến 23.", "Choose an hour from 0 to 23.");
    public static readonly Phrase Save = new("Ghi", "Record");
    public static readonly Phrase Saved = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Queue = new("Thư đang gửi", "Mails on their way");
    public static readonly Phrase QueueLead = new(
        "Thư chờ gửi và thư không gửi được, 200 thư gần nhất. Thư không có tên người và nội dung.",
        "Mails that wait and mails that could not be sent, the last 200. They hold no names and no content."
    );
    public static readonly Phrase NothingWaits = new("Không có thư nào chờ", "No mail waits");
    public static readonly Phrase NothingWaitsMeans = new(
        "Thư nào cũng đã gửi, hoặc chưa có thư nào.",
        "All mails are sent, or there was none."
    );
    public static readonly Phrase To = new("Tài khoản", "Account");
    public static readonly Phrase Kind = new("Loại thư", "Kind");
    public static readonly Phrase MadeAt = new("Tạo lúc", "Made");
    public static readonly Phrase Tries = new("Số lần thử", "Tries");
    public static readonly Phrase Failure = new("Lỗi lần cuối", "Last failure");
    public static readonly Phrase State = new("Trạng thái", "State");
    public static readonly Phrase Waits = new("Chờ gửi lại sau", "Waits until");
    public static readonly Phrase GivenUp = new("Đã thôi gửi", "Given up");

    public static Phrase Of(MailDelivery delivery) =>
        delivery switch
        {
            MailDelivery.None => new Phrase("Không nhận thư", "No mail"),
            MailDelivery.AtOnce => new Phrase("Mỗi việc một thư, gửi ngay", "A mail for each, at once"),
            _ => new Phrase("Bản tin ngày, mỗi ngày một thư", "A daily digest, one mail a day"),
        };

    public static Phrase Of(MailKind kind) =>
        kind == MailKind.DailyDigest
            ? new Phrase("Bản tin ngày", "Daily digest")
            : new Phrase("Thông báo ngay", "Notice at once");
}
