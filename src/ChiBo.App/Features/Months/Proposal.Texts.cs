using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Months;

internal static class ProposalTexts
{
    public static readonly Phrase Lead = new(
        "Chương trình đề xuất để chi bộ cơ quan họp sau cùng, không ai phải dự hai cuộc cùng lúc, tránh ngày nghỉ và giữ ngày thường lệ nếu được. Chưa công bố gì cho đến khi đồng chí chấp nhận.",
        "The program proposes so that the agency cell is last, nobody has two meetings at once, holidays are avoided and usual days kept where possible. Nothing is published until you accept it."
    );
    public static readonly Phrase Wishes = new("Điều kiện", "Conditions");
    public static readonly Phrase From = new("Sớm nhất bắt đầu lúc", "Not before");
    public static readonly Phrase To = new("Muộn nhất kết thúc lúc", "Over by");
    public static readonly Phrase Weekends = new("Họp được cả thứ Bảy, Chủ nhật", "Saturdays and Sundays too");
    public static readonly Phrase Anew = new("Xếp lại cả những kỳ đã có lịch", "Plan anew what has a date");
    public static readonly Phrase Ask = new("Đề xuất lại", "Propose again");
    public static readonly Phrase Take = new("Công bố", "Publish");
    public static readonly Phrase When = new("Ngày giờ đề xuất", "Proposed time");
    public static readonly Phrase Because = new("Lý do", "Reason");
    public static readonly Phrase Accept = new("Công bố các dòng đã chọn", "Publish the chosen lines");
    public static readonly Phrase NothingNew = new(
        "Mọi chi bộ đã có lịch, đã họp hoặc báo không họp: không có gì để công bố.",
        "Every cell is planned, held or excused: there is nothing to publish."
    );
    public static readonly Phrase Clash = new(
        "Không có lịch nào thỏa tất cả điều kiện",
        "No plan fulfils all conditions"
    );
    public static readonly Phrase ClashMeans = new(
        "Các điều kiện sau vướng nhau; bỏ một trong số đó là xếp được:",
        "These conditions clash; without any one of them there is a plan:"
    );
    public static readonly Phrase Undecided = new(
        "Chưa tìm được lịch trong giới hạn tính toán. Hãy tự xếp vài kỳ trước rồi đề xuất lại.",
        "No plan was found within the effort. Plan some days by hand and propose again."
    );
    public static readonly Phrase NotProven = new(
        "Lịch này thỏa mọi điều kiện, nhưng chưa chắc đã giữ được nhiều ngày thường lệ nhất.",
        "This plan fulfils all conditions; another one might keep more usual days."
    );
    public static readonly Phrase Over = new(
        "Tháng này đã qua: không xếp lịch được nữa.",
        "This month is over: nothing can be planned."
    );
}
