using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Tasks;

/// <summary>There is no such task, or not for this person.</summary>
internal sealed record NoSuchTask()
    : Refusal(RefusalKind.NotFound, "no-such-task", "Không có nhiệm vụ này.", "There is no such task.");

/// <summary>Who has left the Party carries out no task of the cell.</summary>
internal sealed record MemberHasLeft(string Name, DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "member-has-left",
        $"{Name} không còn là đảng viên từ ngày {On:dd/MM/yyyy}, nên không giao nhiệm vụ được (II.1.3.b).",
        $"{Name} has not been a member since {On:d MMM yyyy}, so no task can be given to him or her (II.1.3.b)."
    );

/// <summary>Tasks are given to members of the cell.</summary>
internal sealed record NotOnThisRoll()
    : Refusal(
        RefusalKind.NotPossible,
        "not-on-this-roll",
        "Người này không có tên trong danh sách chi bộ hôm nay; chi bộ giao nhiệm vụ cho đảng viên của mình (II.1.3.b).",
        "This person is not on the roll of the cell today; a cell gives tasks to its own members (II.1.3.b)."
    );

/// <summary>There is no such cell today.</summary>
internal sealed record NoCellToday()
    : Refusal(
        RefusalKind.NotPossible,
        "no-cell-today",
        "Hôm nay không có chi bộ này. Hãy chọn chi bộ khác.",
        "There is no such cell today. Choose another one."
    );

/// <summary>The committee of the cell gives, drops and urges; whoever has the task tells how far it is.</summary>
internal sealed record NotYourTask()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-task",
        "Việc này do chi ủy hoặc văn phòng làm; người được giao báo tiến độ và kết quả (II.1.3.b).",
        "The committee of the cell or the office does this; whoever has the task tells its progress (II.1.3.b)."
    );
