using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Tasks;

internal static class TaskDocs
{
    private static readonly KeyedAnswer Done = new(9);

    public static readonly EndpointText List = new(
        "List tasks (II.1.3.b-1)",
        "One's own open ones; with `cell`, all of a cell whose members the account may see. What is late comes first."
    )
    {
        Answer = new ListAnswer<TaskLineAnswer>(
            new DateOnly(2026, 11, 23),
            [
                new TaskLineAnswer(
                    9,
                    "Rà soát hộ nghèo thôn 5",
                    "Trần Mẫu Hà",
                    "government",
                    "open",
                    40,
                    new DateOnly(2026, 12, 15),
                    null
                ),
            ],
            null
        ),
    };

    public static readonly EndpointText One = new("One task", "As it is now.")
    {
        Answer = new TaskAnswer(
            9,
            "X99001-CQ",
            "X99001-M280",
            "Rà soát hộ nghèo thôn 5",
            "government",
            "open",
            40,
            new DateOnly(2026, 12, 15),
            "Đã rà soát 12 trong 30 hộ."
        ),
    };

    public static readonly EndpointText Give = new(
        "Give a task to a member of a cell",
        "For the committee of the cell, or the office. The member is on the roll of the cell today."
    )
    {
        Request = new GiveBody
        {
            Cell = "X99001-CQ",
            Member = "X99001-M280",
            ForBody = "government",
            Title = "Rà soát hộ nghèo thôn 5",
            DueOn = new DateOnly(2026, 12, 15),
        },
        Answer = Done,
    };

    public static readonly EndpointText Advance = new(
        "Record how far a task is",
        "For whoever has it, and the committee of the cell."
    )
    {
        Request = new ProgressBody { Progress = 40, Evidence = "Đã rà soát 12 trong 30 hộ." },
        Answer = Done,
    };

    public static readonly EndpointText Finish = new(
        "Record that a task is done",
        "For whoever has it, and the committee of the cell; with what shows it."
    )
    {
        Request = new FinishBody { Evidence = "Danh sách 30 hộ đã niêm yết." },
        Answer = Done,
    };

    public static readonly EndpointText Drop = new("Drop a task", "For the committee of the cell, with the reason.")
    {
        Request = new DropBody { Reason = "Đã giao cho thôn khác." },
        Answer = Done,
    };
}
