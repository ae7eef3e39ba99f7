using ChiBo.App.CommandLine;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Programmes;

internal static class ProgrammeTexts
{
    public static readonly Phrase Tab = new("Chương trình", "Programme");
    public static readonly Phrase Lead = new(
        "Mục tiêu của năm theo tám nhiệm vụ của chi bộ cơ quan (II.1.3.b): ai phụ trách, hạn nào, kết quả ra sao, nhiệm vụ nào phục vụ.",
        "Goals of the year by the eight tasks of the agency cell (II.1.3.b): who sees to them, by when, with what result, and which tasks serve them."
    );
    public static readonly Phrase Covered = new("Tám nhiệm vụ", "The eight tasks");
    public static readonly Phrase AllCovered = new("nhiệm vụ nào cũng có mục tiêu", "each has a goal");
    public static readonly Phrase Years = new("Các năm", "Years");
    public static readonly Phrase None = new("Chưa có mục tiêu.", "There is no goal.");
    public static readonly Phrase Goal = new("Mục tiêu", "Goal");
    public static readonly Phrase Who = new("Phụ trách", "Who sees to it");
    public static readonly Phrase Due = new("Hạn", "Due");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Result = new("Kết quả", "Result");
    public static readonly Phrase Tasks = new("Nhiệm vụ phục vụ mục tiêu", "Tasks that serve it");
    public static readonly Phrase NoTasks = new("Chưa gắn nhiệm vụ nào.", "No task serves it yet.");
    public static readonly Phrase Set = new("Ghi mục tiêu", "Set a goal");
    public static readonly Phrase Area = new("Thuộc nhiệm vụ", "Which of the tasks");
    public static readonly Phrase AreaMissing = new("Hãy chọn nhiệm vụ.", "Choose the task.");
    public static readonly Phrase Text = new("Cần đạt được gì", "What is to be reached");
    public static readonly Phrase TextHint = new(
        "Nêu việc và con số đo được; không nêu tên người dân.",
        "Name what can be measured; no names of residents."
    );
    public static readonly Phrase TextMissing = new("Hãy ghi cần đạt được gì.", "Say what is to be reached.");
    public static readonly Phrase TextTooLong = new("Dài quá 1.000 chữ.", "Longer than 1,000 letters.");
    public static readonly Phrase DueHint = new("Để trống thì là ngày cuối năm.", "Empty: the last day of the year.");
    public static readonly Phrase Close = new("Ghi kết quả", "Record the result");
    public static readonly Phrase StateMissing = new("Hãy chọn tình trạng.", "Choose what became of it.");
    public static readonly Phrase Link = new("Gắn nhiệm vụ", "Link a task");
    public static readonly Phrase Unlink = new("Bỏ gắn nhiệm vụ", "Take a task off");
    public static readonly Phrase Task = new("Nhiệm vụ", "Task");
    public static readonly Phrase TaskMissing = new("Hãy chọn nhiệm vụ.", "Choose the task.");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");

    public static Phrase Title(int year) =>
        new($"Chương trình công tác năm {year}", FormattableString.Invariant($"Programme of {year}"));

    public static Phrase Of(TaskArea area) =>
        new(TaskAreaNames.In(Language.Vietnamese, area), TaskAreaNames.In(Language.English, area));

    public static Phrase NotCovered(IReadOnlyList<TaskArea> areas) =>
        new(
            $"chưa có mục tiêu: {string.Join("; ", areas.Select(area => TaskAreaNames.In(Language.Vietnamese, area)))}",
            $"without a goal: {string.Join("; ", areas.Select(area => TaskAreaNames.In(Language.English, area)))}"
        );

    public static Phrase Of(GoalState state) =>
        state switch
        {
            GoalState.Open => new Phrase("Đang thực hiện", "Under way"),
            GoalState.Reached => new Phrase("Đã hoàn thành", "Reached"),
            GoalState.Missed => new Phrase("Không hoàn thành", "Not reached"),
            _ => new Phrase("Dừng thực hiện", "Dropped"),
        };

    public static Phrase LateSince(string day) => new($"quá hạn từ {day}", $"late since {day}");
}
