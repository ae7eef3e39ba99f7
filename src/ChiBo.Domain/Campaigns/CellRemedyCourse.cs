using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Campaigns;

/// <summary>What people decided about such a cell: the option, who sees to it, by when, what came of it.</summary>
/// <param name="Option">The option.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Outcome">What came of it, in words; nothing while it is not told.</param>
/// <param name="OutcomeOn">When.</param>
public sealed record CellRemedyCourse(CellRemedyOption Option, DateOnly DueOn, string? Outcome, DateOnly? OutcomeOn)
{
    /// <summary>Decides, or decides anew: what came of it is not told yet.</summary>
    public static Outcome<CellRemedyCourse> Decide(
        CellRemedyOption option,
        string? ownerName,
        DateOnly dueOn,
        DateOnly today
    ) =>
        string.IsNullOrWhiteSpace(ownerName) ? new RemedyWithoutOwner()
        : dueOn < today ? new RemedyDueInThePast(today)
        : new CellRemedyCourse(option, dueOn, null, null);

    /// <summary>Tells what came of it.</summary>
    public Outcome<CellRemedyCourse> End(string? outcome, DateOnly on, DateOnly decidedOn, DateOnly today) =>
        string.IsNullOrWhiteSpace(outcome) ? new OutcomeWithoutWords()
        : on < decidedOn || on > today ? new OutcomeThen(decidedOn, today)
        : this with { Outcome = outcome.Trim(), OutcomeOn = on };

    /// <summary>Whether its day is over and nothing is told of what came of it.</summary>
    public bool IsOverdue(DateOnly today) => Outcome is null && DueOn < today;
}

/// <summary>Somebody sees to it.</summary>
public sealed record RemedyWithoutOwner()
    : Refusal(
        RefusalKind.NotPossible,
        "remedy-without-owner",
        "Ghi rõ ai (người hoặc bộ phận) chịu trách nhiệm (III.2-a).",
        "Say who (a person or an office) sees to it (III.2-a)."
    );

/// <summary>A deadline lies ahead.</summary>
public sealed record RemedyDueInThePast(DateOnly Today)
    : Refusal(
        RefusalKind.NotPossible,
        "remedy-due-in-the-past",
        $"Thời hạn phải từ hôm nay, {Today:dd/MM/yyyy}, trở đi (III.2-a).",
        $"The deadline is {Today:yyyy-MM-dd} or later (III.2-a)."
    );

/// <summary>An outcome has words.</summary>
public sealed record OutcomeWithoutWords()
    : Refusal(
        RefusalKind.NotPossible,
        "remedy-outcome-without-words",
        "Ghi kết quả bằng lời: đã làm gì, theo văn bản nào (III.2-a).",
        "Write what came of it: what was done, by which document (III.2-a)."
    );

/// <summary>An outcome comes after the decision and not in the future.</summary>
public sealed record OutcomeThen(DateOnly From, DateOnly To)
    : Refusal(
        RefusalKind.NotPossible,
        "remedy-outcome-then",
        $"Ngày có kết quả phải từ {From:dd/MM/yyyy} đến {To:dd/MM/yyyy} (III.2-a).",
        $"The day of the outcome lies between {From:yyyy-MM-dd} and {To:yyyy-MM-dd} (III.2-a)."
    );
