using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Programmes;

/// <summary>What the eight tasks of the agency cell are called, and their clauses (II.1.3.b).</summary>
public static class TaskAreaNames
{
    private static readonly string[] Vietnamese =
    [
        "Thực hiện nghị quyết của chi bộ và nhiệm vụ cấp trên giao",
        "Nhiệm vụ chính trị của cơ quan, nhiệm vụ của đảng viên",
        "Dân chủ ở cơ sở; tâm tư, nguyện vọng của nhân dân",
        "Phòng, chống quan liêu, tham nhũng, lãng phí, hách dịch, sách nhiễu",
        "Phân công nhiệm vụ cho đảng viên",
        "Công tác dân vận",
        "Tạo nguồn, phát triển đảng viên",
        "Kiểm tra, giám sát, kỷ luật đảng",
    ];

    private static readonly string[] English =
    [
        "Resolutions of the cell and tasks from above",
        "Political tasks of the organisations, duties of members",
        "Grassroots democracy; needs and wishes of the people",
        "Against red tape, corruption, waste and harassment",
        "Tasks given to members",
        "Mass mobilisation",
        "Sources and development of members",
        "Inspection, supervision, discipline",
    ];

    /// <summary>All eight, in the order of the guidance.</summary>
    public static IReadOnlyList<TaskArea> All { get; } = Enum.GetValues<TaskArea>();

    /// <summary>The clause, as in <c>II.1.3.b-4</c>.</summary>
    public static string Clause(TaskArea area) => FormattableString.Invariant($"II.1.3.b-{(int)area}");

    /// <summary>The name.</summary>
    public static string In(Language language, TaskArea area) =>
        (language == Language.Vietnamese ? Vietnamese : English)[(int)area - 1];

    /// <summary>The tasks for which a programme has no goal but such as were dropped.</summary>
    public static IReadOnlyList<TaskArea> NotCovered(IEnumerable<(TaskArea Area, GoalState State)> goals)
    {
        HashSet<TaskArea> covered = [.. goals.Where(goal => goal.State != GoalState.Dropped).Select(goal => goal.Area)];
        return [.. All.Where(area => !covered.Contains(area))];
    }
}
