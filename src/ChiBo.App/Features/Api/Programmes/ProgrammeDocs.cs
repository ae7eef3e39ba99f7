using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Programmes;

internal static class ProgrammeDocs
{
    private static readonly KeyedAnswer Done = new(8);

    private static readonly GoalAnswer Goal = new(
        8,
        "democracy",
        "II.1.3.b-3",
        "Mỗi quý một buổi tiếp xúc với dân ở từng thôn",
        "Nguyễn Mẫu An",
        new DateOnly(2026, 12, 31),
        "open",
        null,
        []
    );

    public static readonly EndpointText One = new(
        "The programme of a cell for a year (II.1.3)",
        "Goals by the eight tasks of II.1.3.b with the tasks that serve them; `notCovered` names those without a goal."
    )
    {
        Answer = new ProgrammeAnswer("X99001-CQ", 2026, ["mobilisation"], [Goal]),
    };

    public static readonly EndpointText OneGoal = new("One goal", "With the tasks that serve it.") { Answer = Goal };

    public static readonly EndpointText Set = new("Set a goal of a year", "For the committee of the cell.")
    {
        Request = new GoalBody
        {
            Year = 2026,
            Area = "democracy",
            Text = "Mỗi quý một buổi tiếp xúc với dân ở từng thôn",
            Member = "X99001-M280",
            DueOn = null,
        },
        Answer = Done,
    };

    public static readonly EndpointText Close = new("Say what became of a goal", "With its result; once.")
    {
        Request = new CloseBody { State = "reached", Result = "Đã tổ chức 4 buổi ở mỗi thôn." },
        Answer = Done,
    };

    public static readonly EndpointText Link = new("Say that a task serves a goal", "A task of the same cell.")
    {
        Request = new GoalTaskBody { Task = 5 },
        Answer = Done,
    };

    public static readonly EndpointText Unlink = new("Say that a task no longer serves a goal", "It stays on record.")
    {
        Request = new GoalTaskBody { Task = 5 },
        Answer = Done,
    };
}
