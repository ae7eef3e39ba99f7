using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Months;

internal static class MonthTexts
{
    public static readonly Phrase Board = new("Lịch sinh hoạt tháng", "The month's meetings");
    public static readonly Phrase Before = new("Tháng trước", "Month before");
    public static readonly Phrase After = new("Tháng sau", "Month after");
    public static readonly Phrase Propose = new("Đề xuất lịch cả tháng", "Propose the whole month");
    public static readonly Phrase Week = new("Lịch tuần để in", "Weekly sheet to print");
    public static readonly Phrase Allow = new("Cho phép họp trước", "Allow to meet before");
    public static readonly Phrase NoCells = new("Chưa có chi bộ nào", "No cells yet");
    public static readonly Phrase NoCellsMean = new(
        "Tháng này đảng ủy chưa có chi bộ nào trong sổ bộ.",
        "In this month no cell stands under the committee in the register."
    );
    public static readonly Phrase NoAgencyCell = new(
        "Tháng này xã không có chi bộ cơ quan: không có thứ tự trước sau giữa các chi bộ.",
        "There is no agency cell in this month: the cells have no order among them."
    );
    public static readonly Phrase HolidaysUnknown = new(
        "Chương trình chưa có ngày nghỉ lễ, tết của năm này.",
        "The program does not have the public holidays of this year."
    );
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Usual = new("Thường lệ", "Usual day");
    public static readonly Phrase Regular = new("Kỳ thường kỳ", "Regular meeting");
    public static readonly Phrase Place = new("Địa điểm", "Place");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase LateSince = new("Chậm từ", "Late since");
    public static readonly Phrase Others = new("Kỳ khác", "Other meetings");
    public static readonly Phrase Change = new("Xếp, dời lịch", "Plan, move");
    public static readonly Phrase Record = new("Ghi kết quả", "Record");
    public static readonly Phrase Deeds = new("Việc", "Actions");
    public static readonly Phrase Days = new("Các ngày trong tháng", "Days of the month");
    public static readonly Phrase Holiday = new("ngày nghỉ", "holiday");
    public static readonly Phrase UsualDay = new("ngày thường lệ", "usual day");
    public static readonly Phrase Today = new("hôm nay", "today");
    public static readonly Phrase OpensAfter = new(
        "chi bộ cơ quan họp sau mốc này",
        "the agency cell meets after this"
    );
    public static readonly Phrase OtherMeeting = new("kỳ khác", "another meeting");
    public static readonly Phrase Next = new("Việc tiếp theo", "Next");
    public static readonly Phrase NothingNext = new(
        "Tháng này không còn việc gì về lịch.",
        "Nothing is left to do about this month's meetings."
    );
    public static readonly Phrase NotPlanned = new("chưa có lịch", "not planned");
    public static readonly Phrase None = new("–", "–");
    public static readonly Phrase Saved = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Published = new("Đã công bố lịch tháng.", "The month is published.");
    public static readonly Phrase Allowed = new(
        "Đã ghi quyết định cho phép chi bộ cơ quan họp trước.",
        "It is recorded that the agency cell may meet before the others."
    );

    public static Phrase Title(DateOnly month) => new($"Tháng {month:MM/yyyy}", $"{month:MMMM yyyy}");

    public static Phrase Of(BoardState state) =>
        state switch
        {
            BoardState.Planned => new("đã xếp lịch", "planned"),
            BoardState.Held => new("đã họp", "held"),
            BoardState.Excused => new("không họp, có lý do", "excused"),
            BoardState.CalledOff => new("đã hủy", "called off"),
            _ => new("chưa có lịch", "not planned"),
        };

    public static Phrase Of(AgencyMonth agency) =>
        agency.Standing switch
        {
            AgencyStanding.Waiting => new(
                $"{agency.Cell.Name} chưa có ngày: ngày họp mở ra khi mọi chi bộ khác có lịch, đã họp hoặc báo không họp có lý do.",
                $"{agency.Cell.Name} has no date yet: it opens when each of the others is planned, held or excused."
            ),
            AgencyStanding.DateOpen => agency.Order.OpensAfter is { } after
                ? new(
                    $"{agency.Cell.Name} họp được từ sau {after:HH:mm 'ngày' dd/MM/yyyy}.",
                    $"{agency.Cell.Name} can meet after {after:yyyy-MM-dd HH:mm}."
                )
                : new($"{agency.Cell.Name} chọn ngày nào cũng được.", $"{agency.Cell.Name} can choose any day."),
            AgencyStanding.Planned => new(
                $"{agency.Cell.Name} họp {agency.PlannedAt:HH:mm 'ngày' dd/MM/yyyy}, sau các chi bộ khác.",
                $"{agency.Cell.Name} meets on {agency.PlannedAt:yyyy-MM-dd HH:mm}, after the other cells."
            ),
            AgencyStanding.PlannedTooEarly => new(
                $"{agency.Cell.Name} xếp lịch {agency.PlannedAt:HH:mm 'ngày' dd/MM/yyyy}, nhưng không còn là cuối cùng.",
                $"{agency.Cell.Name} is planned for {agency.PlannedAt:yyyy-MM-dd HH:mm} and is not the last any more."
            ),
            AgencyStanding.Excused => new(
                $"{agency.Cell.Name} báo không họp tháng này.",
                $"{agency.Cell.Name} is excused this month."
            ),
            AgencyStanding.HeldInOrder => new(
                $"{agency.Cell.Name} đã họp {agency.HeldAt:HH:mm 'ngày' dd/MM/yyyy}, sau các chi bộ khác.",
                $"{agency.Cell.Name} met on {agency.HeldAt:yyyy-MM-dd HH:mm}, after the other cells."
            ),
            _ => new(
                $"{agency.Cell.Name} đã họp {agency.HeldAt:HH:mm 'ngày' dd/MM/yyyy}, khi chưa phải là cuối cùng.",
                $"{agency.Cell.Name} met on {agency.HeldAt:yyyy-MM-dd HH:mm} and was not the last."
            ),
        };

    public static Phrase AllowedBy(DateTime at, string reason) =>
        new(
            $"Đã cho phép họp trước, {at:HH:mm 'ngày' dd/MM/yyyy}: {reason}",
            $"Allowed to meet before the others, {at:yyyy-MM-dd HH:mm}: {reason}"
        );

    public static Phrase InTheWay(MonthFacts facts, AgencyMonth agency) =>
        new(
            $"Còn vướng: {BlockingWords.Vietnamese(facts, agency.Blocking)}.",
            $"In the way: {BlockingWords.English(facts, agency.Blocking)}."
        );
}
