using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Programmes;

/// <summary>A goal of a year is due within it.</summary>
public sealed record DueOutsideTheYear(int Year)
    : Refusal(
        RefusalKind.NotPossible,
        "due-outside-the-year",
        $"Hạn của mục tiêu phải nằm trong năm {Year} (II.1.3).",
        FormattableString.Invariant($"A goal of {Year} is due within that year (II.1.3).")
    );

/// <summary>It is over already.</summary>
public sealed record GoalIsClosed()
    : Refusal(
        RefusalKind.Conflict,
        "goal-is-closed",
        "Mục tiêu này đã khép lại. Không có gì được ghi thêm.",
        "This goal is over already. Nothing more was recorded."
    );

/// <summary>What was reached, or why not, belongs on record.</summary>
public sealed record GoalWithoutResult()
    : Refusal(
        RefusalKind.NotPossible,
        "goal-without-result",
        "Hãy ghi kết quả đạt được, hoặc lý do không đạt (II.1.3).",
        "Say what was reached, or why it was not (II.1.3)."
    );
