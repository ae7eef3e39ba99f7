using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Members.Entering;

internal static class EnterTexts
{
    public static readonly Phrase Title = new("Ghi đảng viên mới", "Enter a member");
    public static readonly Phrase Lead = new(
        "Dùng cho người mới được kết nạp hoặc chưa có trong sổ. Người chuyển từ chi bộ khác đến thì nơi đi gửi giấy chuyển sinh hoạt.",
        "For who has just been admitted, or is not in the register. Who comes from another cell is sent by that cell."
    );
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase CellMissing = new("Hãy chọn chi bộ.", "Choose the cell.");
    public static readonly Phrase From = new("Sinh hoạt ở chi bộ từ ngày", "In the cell from");
    public static readonly Phrase FromMissing = new("Hãy ghi ngày.", "Give the day.");
    public static readonly Phrase FromBeforeAdmitted = new(
        "Ngày bắt đầu sinh hoạt không thể trước ngày vào Đảng.",
        "It cannot begin before the day of admission."
    );
    public static readonly Phrase Submit = new("Ghi vào sổ", "Enter");
    public static readonly Phrase Alike = new("Đảng viên giống người này", "Members who look like this person");
    public static readonly Phrase Typed = new("Đồng chí gõ", "What you typed");
    public static readonly Phrase Who = new("Ai", "Who");
    public static readonly Phrase InRegister = new("Trong sổ", "In the register");
    public static readonly Phrase IsSomebodyElse = new(
        "Đã so sánh: đây là người khác, chưa có trong sổ",
        "I have compared: this is somebody else, not in the register"
    );
}
