using ChiBo.App.CommandLine;
using ChiBo.Domain.Quality;

namespace ChiBo.App.Features.Quality;

internal static class QualityTexts
{
    public static readonly Phrase Tab = new("Chất lượng", "Quality");
    public static readonly Phrase Title = new("Chất lượng theo thời gian", "Quality over time");
    public static readonly Phrase Lead = new(
        "Đếm từ những gì đã ghi (Hướng dẫn 28, I.1). Không chấm điểm, không xếp hạng; điều chưa biết được ghi là chưa biết.",
        "Counted from what is recorded (Guidance 28, I.1). No points and no ranking; what is not known is said not to be."
    );
    public static readonly Phrase NothingKept = new(
        "Chưa có việc nào của chi bộ được ghi trong chương trình.",
        "None of the cell's work is recorded here yet."
    );
    public static readonly Phrase Months = new("24 tháng gần nhất", "The last 24 months");
    public static readonly Phrase Years = new("Theo năm", "By years");
    public static readonly Phrase Month = new("Tháng", "Month");
    public static readonly Phrase Year = new("Năm", "Year");
    public static readonly Phrase Series = new("Nội dung", "What is counted");
    public static readonly Phrase Meeting = new("Sinh hoạt thường kỳ", "Regular meeting");
    public static readonly Phrase Order = new("Đúng thứ tự", "In order");
    public static readonly Phrase Attendance = new("Có mặt", "Came");
    public static readonly Phrase Resolutions = new("Nghị quyết", "Resolutions");
    public static readonly Phrase Tasks = new("Nhiệm vụ đúng hạn", "Tasks in time");
    public static readonly Phrase Proposals = new("Kiến nghị đã gửi", "Proposals sent");
    public static readonly Phrase Answers = new("Trả lời đúng hạn", "Answered in time");
    public static readonly Phrase Regulations = new("Quy chế đủ 5 nội dung", "Regulations complete");
    public static readonly Phrase Listed = new("Quần chúng ưu tú", "Listed as outstanding");
    public static readonly Phrase Admitted = new("Kết nạp", "Admitted");
    public static readonly Phrase Official = new("Chính thức", "Made official");
    public static readonly Phrase RecordedLate = new("ghi khi đã hết tháng", "recorded when the month was over");
    public static readonly Phrase MonthsUnknown = new("Tháng chưa ghi", "Months not recorded");
    public static readonly Phrase Unknown = new("chưa ghi", "not recorded");
    public static readonly Phrase Few = new("dưới 3", "fewer than 3");
    public static readonly Phrase None = new("không có", "none due");
    public static readonly Phrase NotAsked = new("–", "–");
    public static readonly Phrase Allowed = new("được phép, có lý do", "allowed, with a reason");
    public static readonly Phrase InOrder = new("đúng thứ tự", "in order");
    public static readonly Phrase OutOfOrder = new("không đúng thứ tự", "not in order");
    public static readonly Phrase Yes = new("đủ", "complete");
    public static readonly Phrase LegendPart = new("phần đạt trong tổng số", "the part of all");
    public static readonly Phrase LegendCount = new("số lượng", "how many");
    public static readonly Phrase FewMeans = new(
        "Số người phát triển đảng chỉ nêu theo năm đã qua, và số dưới 3 không nêu, để không lộ từng người.",
        "People on their way into the Party are counted by past years, and fewer than 3 are not told, so that nobody is made out."
    );
    public static readonly Phrase AttendanceMeans = new(
        "Có mặt: mọi cuộc sinh hoạt đã kết thúc trong tháng, trong số người đã được điểm danh. Nhiệm vụ và trả lời: những việc "
            + "đến hạn trong tháng; việc xong vào ngày ghi là xong.",
        "Came: all meetings of the month that are over, of those of whom it is recorded. Tasks and answers: what was due in the "
            + "month; a task is done on the day on which that is recorded."
    );

    public static Phrase KeptSince(string day) =>
        new(
            $"Việc của chi bộ được ghi trong chương trình từ {day}; trước ngày đó, không có ghi chép không có nghĩa là không có.",
            $"The cell's work has been recorded here since {day}; before that, nothing recorded does not mean nothing done."
        );

    public static Phrase LateOn(string day) => new($"ghi ngày {day}", $"recorded {day}");

    public static Phrase Of(MeetingStanding standing) =>
        standing switch
        {
            MeetingStanding.NotThere => new("không có chi bộ", "the cell was not there"),
            MeetingStanding.PartOfMonth => new("không đủ tháng", "there for a part of the month"),
            MeetingStanding.NotOver => new("chưa hết tháng", "the month is not over"),
            MeetingStanding.NothingRecorded => Unknown,
            MeetingStanding.Held => new("đã họp", "held"),
            MeetingStanding.Excused => new("không họp, có lý do", "not held, with a reason"),
            _ => new("đã hủy", "called off"),
        };

    public static Phrase Of(OrderStanding standing) =>
        standing switch
        {
            OrderStanding.NotAsked => NotAsked,
            OrderStanding.Unknown => Unknown,
            OrderStanding.InOrder => InOrder,
            OrderStanding.OutOfOrder => OutOfOrder,
            _ => Allowed,
        };

    public static Phrase Of(RegulationStanding standing) =>
        standing switch
        {
            RegulationStanding.NotAsked => NotAsked,
            RegulationStanding.NothingRecorded => Unknown,
            RegulationStanding.NoneInForce => new("không còn hiệu lực", "none in force"),
            RegulationStanding.Incomplete => new("thiếu nội dung", "incomplete"),
            _ => Yes,
        };

    public static Phrase Of(Portion? portion) =>
        portion switch
        {
            null => Unknown,
            { Whole: 0 } => None,
            { } known => new($"{known.Part}/{known.Whole}", $"{known.Part} of {known.Whole}"),
        };

    public static Phrase Of(int? count) => count is { } known ? new($"{known}", $"{known}") : Unknown;
}
