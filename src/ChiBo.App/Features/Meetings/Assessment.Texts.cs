using ChiBo.App.CommandLine;
using ChiBo.Guidance.Documents;

namespace ChiBo.App.Features.Meetings;

internal static class AssessmentTexts
{
    public static readonly Phrase Title = new("Tự đánh giá", "Self-assessment");
    public static readonly Phrase Means = new(
        "Mỗi tiêu chí một mức. Mức mà số liệu đã ghi cho thấy được điền sẵn kèm căn cứ; chọn mức khác thì ghi nhận xét.",
        "One level a criterion. What the record shows is filled in with its ground; who chooses another level adds a remark."
    );
    public static readonly Phrase IsDraft = new(
        "Điểm và mức xếp loại của phiếu này là mẫu tham khảo, chưa có văn bản; nơi có phiếu riêng thì dùng phiếu đó.",
        "Points and grades of this sheet are a draft without a text; who has a sheet of their own uses that."
    );
    public static readonly Phrase Form = new("Phiếu", "Sheet");
    public static readonly Phrase Source = new("Nguồn", "Source");
    public static readonly Phrase Result = new("Kết quả", "Result");
    public static readonly Phrase NotYet = new("chưa đánh giá", "not assessed yet");
    public static readonly Phrase Remark = new("Nhận xét", "Remark");
    public static readonly Phrase Save = new("Ghi tự đánh giá", "Record the assessment");
    public static readonly Phrase Saves = new(
        "Kết quả được ghi vào biên bản; người đã thông qua biên bản phải thông qua lại.",
        "The result goes into the minutes; whoever has approved them does so once more."
    );
    public static readonly Phrase NoForm = new(
        "Ngày họp này chưa có phiếu tự đánh giá nào có hiệu lực (12-HD/BTCTW từ 06/7/2018).",
        "No sheet of self-assessment was in force on the day of this meeting (12-HD/BTCTW since 6 July 2018)."
    );

    public static Phrase CameOf(int came, int called, int unexcused) =>
        new(
            $"Điểm danh: {came}/{called} đảng viên phải dự có mặt, {unexcused} người vắng không lý do.",
            $"Attendance: {came} of {called} who were to come, {unexcused} away without a reason."
        );

    public static Phrase UsualDayOf(DateOnly usual, DateOnly held) =>
        new(
            $"Ngày thường lệ {usual:dd/MM/yyyy}, họp ngày {held:dd/MM/yyyy}.",
            $"The usual day is {usual:d MMM yyyy}; it was held on {held:d MMM yyyy}."
        );

    public static Phrase OrderOf(bool isInOrder) =>
        isInOrder
            ? new("Lịch tháng: đúng trình tự (II.2.b).", "The month: in order (II.2.b).")
            : new("Lịch tháng: chưa đúng trình tự (II.2.b).", "The month: not in order (II.2.b).");

    public static Phrase Lasted(int minutes) => new($"Giờ đã ghi: {minutes} phút.", $"As recorded: {minutes} minutes.");

    public static Phrase Spoke(int spoke, int present) =>
        new(
            $"Biên bản: {spoke}/{present} người có mặt phát biểu.",
            $"The minutes: {spoke} of {present} who were there spoke."
        );

    public static Phrase ConcludedOf(int concluded, int voted) =>
        new(
            $"Chương trình: {concluded} nội dung có kết luận, {voted} nội dung đã biểu quyết.",
            $"The agenda: {concluded} items concluded, {voted} of them voted upon."
        );

    public static Phrase PointsOf(BilingualText text, int points) =>
        new($"{text.Vietnamese} ({points} điểm)", $"{text.English} ({points} points)");

    public static Phrase SeenOf(Phrase ground, BilingualText level) =>
        new($"{ground.Vietnamese} Mức điền sẵn: {level.Vietnamese}.", $"{ground.English} Filled in: {level.English}.");
}
