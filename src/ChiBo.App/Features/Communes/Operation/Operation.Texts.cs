using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Communes.Operation;

internal static class OperationTexts
{
    public static readonly Phrase Title = new(
        "Hoạt động của chi bộ cơ quan (II.2)",
        "How the agency cell works (II.2)"
    );

    public static readonly Phrase Apart = new(
        "Phần này nói riêng về nền nếp hoạt động; không làm thay đổi kết quả rà soát về tổ chức ở trên.",
        "This part tells how the cell works, on its own; it never changes the verdict on how it is organised."
    );

    public static readonly Phrase Month = new("Tháng", "Month");
    public static readonly Phrase Show = new("Xem tháng này", "Show this month");
    public static readonly Phrase Workbook = new(
        "Tải bảng tính kèm phần hoạt động (XLSX)",
        "Download a workbook with this part (XLSX)"
    );
    public static readonly Phrase Rules = new("Quy tắc", "Rules");
    public static readonly Phrase OfOrganisation = new("Về tổ chức (II.1, III.2-c)", "Of organisation (II.1, III.2-c)");
    public static readonly Phrase OfOperation = new("Về hoạt động (II.2)", "Of operation (II.2)");
    public static readonly Phrase ShowRules = new("Xem", "Show");
    public static readonly Phrase Day = new("Ngày", "Day");
    public static readonly Phrase Changes = new(
        "Hoạt động (II.2): điểm nào thay đổi",
        "Operation (II.2): what changes"
    );
    public static readonly Phrase SameOperation = new(
        "Phần hoạt động (II.2) không đổi.",
        "Operation (II.2) stays as it was."
    );

    public static readonly Phrase NoCell = new(
        "Vào ngày này xã chưa có chi bộ cơ quan, nên II.2 chưa áp dụng.",
        "On this day the commune has no agency cell, so that II.2 does not apply."
    );

    public static readonly Phrase TimelineMeans = new(
        "Những ngày kết quả của một điểm về hoạt động thay đổi, ngày mới nhất trước; thường là ngày đầu tháng, khi tháng trước đã hết.",
        "The days on which a point of operation changes, the latest first: mostly the first of a month, when the month before is over."
    );

    public static readonly Phrase ChapterMissing = new("Chương quy chế:", "Chapter of the regulations:");

    /// <summary>The month that the findings are about, and the day on which the rest is asked.</summary>
    public static Phrase About(OperationMonth asked, string day) =>
        new(
            $"Tháng {asked.Month.FirstDay:MM/yyyy}; quy chế và phân công phụ trách địa bàn tính tại ngày {day}.",
            $"{asked.Month.FirstDay:MMMM yyyy}; regulations and members in charge count on {day}."
        );

    public static Phrase NotTold(string text, MeetingMonth told) =>
        new(
            $"Không có tháng «{Short(text)}» đã hết vào ngày đang xem; đang xem tháng {told.FirstDay:MM/yyyy}.",
            $"\"{Short(text)}\" is no month that is over on the day looked at; this is {told.FirstDay:MMMM yyyy}."
        );

    public static Phrase Of(MeetingMonth month) =>
        new($"Tháng {month.FirstDay:MM/yyyy}", $"{month.FirstDay:MMMM yyyy}");

    public static Phrase Compared(MeetingMonth first, MeetingMonth second) =>
        new(
            $"Hoạt động (II.2): tháng {first.FirstDay:MM/yyyy} và tháng {second.FirstDay:MM/yyyy}",
            $"Operation (II.2): {first.FirstDay:MMMM yyyy} and {second.FirstDay:MMMM yyyy}"
        );

    /// <summary>How many more places have the same finding.</summary>
    public static Phrase Alike(int count) =>
        new($"{count} nơi khác cũng vậy", count == 1 ? "One more of the same" : $"{count} more of the same");

    public static Phrase Count(int failing, int unknown, int met) =>
        new(
            $"{failing} điểm chưa đạt, {unknown} điểm chưa đủ dữ liệu, {met} điểm đạt.",
            $"{failing} not met, {unknown} cannot be told, {met} met."
        );

    /// <summary>Where what a rule asks for is recorded.</summary>
    public static Phrase Mend(Rule rule, string subject) =>
        rule switch
        {
            Rule.AgencyCellRegulationsComplete => new($"Quy chế của {subject}", $"Regulations of {subject}"),
            Rule.AgencyCellMeetsMonthly or Rule.AgencyCellMeetsLast => new("Lịch tháng của xã", "Month of the commune"),
            Rule.AreasEveryAreaInCharge => new("Phân công phụ trách địa bàn", "Who is in charge of areas"),
            Rule.AreasAttended or Rule.AreasReported => new($"Báo cáo của {subject}", $"Reports of {subject}"),
            _ => new($"Danh sách đảng viên của {subject}", $"Roll of {subject}"),
        };

    private static string Short(string text) => text.Length <= 10 ? text : text[..10] + "…";
}
