using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Programmes;

/// <summary>There is no such goal, or not for this person.</summary>
internal sealed record NoSuchGoal()
    : Refusal(RefusalKind.NotFound, "no-such-goal", "Không có mục tiêu này.", "There is no such goal.");

/// <summary>Whoever works on a programme is the committee of the cell or the office above.</summary>
internal sealed record NotYourProgramme()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-programme",
        "Chương trình năm do chi ủy xây dựng (II.1.3); chỉ chi ủy của chi bộ hoặc văn phòng đảng ủy làm việc này.",
        "The cell committee draws up the programme (II.1.3); only it or the office of the Party committee does this."
    );

/// <summary>Who sees to a goal is on the roll of the cell.</summary>
internal sealed record NotOfThisCell()
    : Refusal(
        RefusalKind.NotPossible,
        "goal-not-of-this-cell",
        "Người phụ trách phải là đảng viên đang có tên trong danh sách chi bộ (II.1.3.b-5).",
        "Who sees to it is a member on the roll of the cell (II.1.3.b-5)."
    );

/// <summary>The task is of another cell, or serves the goal already.</summary>
internal sealed record TaskNotToLink()
    : Refusal(
        RefusalKind.NotPossible,
        "task-not-to-link",
        "Nhiệm vụ này không phải của chi bộ, hoặc đã gắn với mục tiêu.",
        "The task is not one of the cell, or serves the goal already."
    );
