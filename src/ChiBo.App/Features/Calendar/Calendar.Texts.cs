using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Calendar;

internal static class CalendarTexts
{
    public static readonly Phrase Title = new("Lịch trên điện thoại", "Calendar on the phone");
    public static readonly Phrase Lead = new(
        "Thêm địa chỉ dưới đây vào ứng dụng lịch (mục «đăng ký lịch» hoặc «thêm từ URL»): các cuộc sinh hoạt của chi bộ và ngày đến hạn tự cập nhật.",
        "Add the address below to a calendar program (\"subscribe\" or \"add from URL\"): meetings of the cell and days on which something is due keep themselves up to date."
    );
    public static readonly Phrase Private = new(
        "Địa chỉ này là của riêng đồng chí: ai có nó thì xem được lịch, không cần đăng nhập. Đừng gửi cho người khác. Đổi mật khẩu thì địa chỉ cũ hết hiệu lực.",
        "The address is yours alone: whoever has it sees the calendar without signing in. Do not pass it on. A new password ends it."
    );
    public static readonly Phrase What = new(
        "Lịch chỉ ghi giờ, nơi họp và ngày đến hạn; không ghi nội dung.",
        "The calendar tells when and where, and what is due when; not what is on the agenda."
    );
    public static readonly Phrase Address = new("Địa chỉ lịch", "Address of the calendar");
    public static readonly Phrase Download = new("Tải một lần (.ics)", "Download once (.ics)");
    public static readonly Phrase TaskDue = new("Đến hạn nhiệm vụ", "A task is due");
    public static readonly Phrase AnswerDue = new("Đến hạn trả lời kiến nghị", "An answer to a proposal is due");
}
