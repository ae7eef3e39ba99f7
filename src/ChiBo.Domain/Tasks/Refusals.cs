using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tasks;

/// <summary>The last day of the task is over already.</summary>
public sealed record DueInThePast(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "due-in-the-past",
        $"Hạn {Day:dd/MM/yyyy} đã qua. Hãy chọn hôm nay hoặc một ngày sau (II.1.3.b).",
        $"The last day, {Day:d MMM yyyy}, is over. Choose today or a later day (II.1.3.b)."
    );

/// <summary>The task is done or dropped.</summary>
public sealed record TaskHasEnded(TaskState State)
    : Refusal(
        RefusalKind.Conflict,
        "task-has-ended",
        State == TaskState.Done
            ? "Nhiệm vụ này đã xong rồi. Không có gì được ghi thêm."
            : "Nhiệm vụ này đã được thôi rồi. Không có gì được ghi thêm.",
        State == TaskState.Done
            ? "This task is done already. Nothing more was recorded."
            : "This task was dropped already. Nothing more was recorded."
    );

/// <summary>Progress is a percentage.</summary>
public sealed record NoSuchProgress()
    : Refusal(
        RefusalKind.NotPossible,
        "no-such-progress",
        "Tiến độ là số từ 0 đến 100.",
        "Progress is a number from 0 to 100."
    );

/// <summary>That it is done has to be shown.</summary>
public sealed record DoneWithoutEvidence()
    : Refusal(
        RefusalKind.NotPossible,
        "done-without-evidence",
        "Xong thì ghi kết quả: đã làm gì, văn bản hoặc biên bản nào cho thấy (II.1.3.b).",
        "Say what shows that it is done: what was done, which paper (II.1.3.b)."
    );

/// <summary>Why it is dropped belongs on record.</summary>
public sealed record DroppedWithoutReason()
    : Refusal(
        RefusalKind.NotPossible,
        "dropped-without-reason",
        "Dừng một nhiệm vụ thì phải nêu lý do (II.1.3.b).",
        "Dropping a task needs a reason (II.1.3.b)."
    );
