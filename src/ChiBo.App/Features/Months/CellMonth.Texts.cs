using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Months;

internal static class CellMonthTexts
{
    public static readonly Phrase Plan = new("Xếp lịch kỳ thường kỳ", "Plan the regular meeting");
    public static readonly Phrase Move = new("Dời lịch kỳ thường kỳ", "Move the regular meeting");
    public static readonly Phrase Day = new("Ngày họp", "Day");
    public static readonly Phrase DayMissing = new("Hãy ghi ngày họp.", "Give the day of the meeting.");
    public static readonly Phrase Start = new("Bắt đầu lúc", "Starts at");
    public static readonly Phrase StartMissing = new("Hãy ghi giờ bắt đầu, như 19:30.", "Give the hour, as 19:30.");
    public static readonly Phrase End = new("Kết thúc lúc", "Ends at");
    public static readonly Phrase EndHint = new(
        "Nên ghi: chi bộ cơ quan họp sau giờ này.",
        "Worth telling: the agency cell meets after it."
    );
    public static readonly Phrase NoTime = new(
        "Giờ này không đúng; gõ như 08:30.",
        "This is no hour; type it as 08:30."
    );
    public static readonly Phrase PlaceHint = new("Để trống nếu họp ở nơi thường lệ.", "Empty for the usual place.");
    public static readonly Phrase Excuse = new("Báo không họp tháng này", "Excuse it this month");
    public static readonly Phrase ExcuseReason = new("Lý do không họp", "Why it need not meet");
    public static readonly Phrase ExcuseMeans = new(
        "Chi bộ không họp có lý do thì không cản chi bộ cơ quan; lý do hiện trên lịch tháng và trong rà soát.",
        "A cell that is excused with a reason does not hold up the agency cell; the reason is on the board and in the review."
    );
    public static readonly Phrase CallOff = new("Hủy một kỳ đã xếp lịch", "Call off a planned meeting");
    public static readonly Phrase CallOffWhich = new("Kỳ bị hủy", "Which meeting");
    public static readonly Phrase CallOffReason = new("Lý do hủy", "Why it is called off");
    public static readonly Phrase WhichMissing = new("Hãy chọn kỳ bị hủy.", "Choose the meeting.");
    public static readonly Phrase Other = new("Kỳ chuyên đề, bất thường, đại hội", "Thematic, extraordinary, congress");
    public static readonly Phrase PlanOther = new("Xếp lịch kỳ này", "Plan this meeting");
    public static readonly Phrase MoveOther = new("Dời kỳ này", "Move this meeting");
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase KindMissing = new("Hãy chọn loại cuộc họp.", "Choose the kind of meeting.");
    public static readonly Phrase Usual = new("Ngày, giờ, nơi họp thường lệ", "Usual day, hour and place");
    public static readonly Phrase SetUsual = new("Ghi ngày thường lệ", "Set the usual day");
    public static readonly Phrase UsualDay = new("Ngày trong tháng", "Day of the month");
    public static readonly Phrase UsualDayHint = new(
        "Từ 1 đến 31; tháng thiếu ngày thì lấy ngày cuối tháng.",
        "1 to 31; in a shorter month its last day."
    );
    public static readonly Phrase NoUsualDay = new("Hãy ghi một số từ 1 đến 31.", "Give a number from 1 to 31.");
    public static readonly Phrase Minutes = new("Thường họp bao nhiêu phút", "Usual length in minutes");
    public static readonly Phrase NoMinutes = new("Hãy ghi số phút từ 15 đến 720.", "Give minutes from 15 to 720.");
    public static readonly Phrase ReasonMissing = new("Cần ghi lý do.", "A reason is needed.");
    public static readonly Phrase ConfirmTitle = new("Cần xem lại giờ này", "Look at this time once more");
    public static readonly Phrase ConfirmReason = new("Lý do vẫn xếp lịch này", "Reason to keep this time");
    public static readonly Phrase ConfirmHint = new(
        "Để trống nếu đổi ngày, giờ. Lý do được lưu trong nhật ký.",
        "Empty when you change day or hour. The reason is kept in the log."
    );
    public static readonly Phrase HeldAlready = new(
        "Kỳ thường kỳ tháng này đã ghi là đã họp.",
        "The regular meeting of this month is recorded as held."
    );
    public static readonly Phrase RecordHeld = new("Ghi cuộc họp đã diễn ra", "Record a meeting that took place");
}
