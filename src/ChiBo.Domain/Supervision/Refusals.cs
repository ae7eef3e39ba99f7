using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Supervision;

/// <summary>Nobody handles a case of their own.</summary>
public sealed record OwnCase()
    : Refusal(
        RefusalKind.NotAllowed,
        "own-case",
        "Không ai xem, xử lý hay quyết định việc của chính mình (II.1.3.b-8). Hãy chọn người khác.",
        "Nobody sees, handles or decides a case of their own (II.1.3.b-8). Choose somebody else."
    );

/// <summary>A term that ends before it begins.</summary>
public sealed record TermEndsBeforeItBegins(DateOnly Begins, DateOnly Ends)
    : Refusal(
        RefusalKind.NotPossible,
        "term-ends-before-it-begins",
        $"Hạn {Ends:dd/MM/yyyy} trước ngày bắt đầu {Begins:dd/MM/yyyy} (II.1.3.b).",
        $"The term ends on {Ends:d MMM yyyy}, before it begins on {Begins:d MMM yyyy} (II.1.3.b)."
    );

/// <summary>What is recorded has happened already.</summary>
public sealed record NotYetHappened(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "not-yet-happened",
        $"Ngày {Day:dd/MM/yyyy} chưa tới. Chỉ ghi việc đã xảy ra (II.1.3.b).",
        $"{Day:d MMM yyyy} is yet to come. What is recorded has happened (II.1.3.b)."
    );

/// <summary>A step lies before the one on which it rests.</summary>
public sealed record BeforeTheStepBefore(DateOnly Day, DateOnly Before)
    : Refusal(
        RefusalKind.NotPossible,
        "before-the-step-before",
        $"Ngày {Day:dd/MM/yyyy} trước bước trước đó, ngày {Before:dd/MM/yyyy} (II.1.3.b).",
        $"{Day:d MMM yyyy} is before the step before it, of {Before:d MMM yyyy} (II.1.3.b)."
    );

/// <summary>The case has gone on since, or has not come so far.</summary>
public sealed record NotThisStepNow()
    : Refusal(
        RefusalKind.Conflict,
        "not-this-step-now",
        "Việc này không ở bước đó, hoặc đã kết thúc. Không có gì được ghi thêm (II.1.3.b).",
        "The case is not at that step, or is over. Nothing more was recorded (II.1.3.b)."
    );

/// <summary>Something has to be told in words.</summary>
public sealed record WordsAreMissing(string Words, string WordsInEnglish)
    : Refusal(RefusalKind.NotPossible, "words-are-missing", Words, WordsInEnglish)
{
    /// <summary>How a signal was settled.</summary>
    public static WordsAreMissing Outcome { get; } =
        new(
            "Kết thúc thì ghi kết quả: đã làm rõ điều gì (II.1.3.b-4).",
            "Closing it takes its outcome: what was cleared up (II.1.3.b-4)."
        );

    /// <summary>Why an inspection is dropped.</summary>
    public static WordsAreMissing Reason { get; } =
        new(
            "Dừng một cuộc kiểm tra thì phải nêu lý do (II.1.3.b-8).",
            "Dropping an inspection needs a reason (II.1.3.b-8)."
        );

    /// <summary>What an inspection concluded.</summary>
    public static WordsAreMissing Conclusion { get; } =
        new("Kết luận thì phải ghi kết luận (II.1.3.b-8).", "A conclusion needs its words (II.1.3.b-8).");

    /// <summary>What shows that it was mended.</summary>
    public static WordsAreMissing Evidence { get; } =
        new(
            "Đã khắc phục thì ghi minh chứng mà người kiểm tra đã xem (II.1.3.b-8).",
            "That it was mended needs the evidence that the inspector saw (II.1.3.b-8)."
        );
}

/// <summary>An inspection is planned for a day of the year of its programme.</summary>
public sealed record NotOfTheProgramme(int Year, DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "not-of-the-programme",
        $"Ngày {Day:dd/MM/yyyy} không thuộc chương trình năm {Year} (II.1.3.b-8).",
        $"{Day:d MMM yyyy} is not in the programme of {Year} (II.1.3.b-8)."
    );

/// <summary>Who inspects: somebody, one of whom leads.</summary>
public sealed record NoTeam()
    : Refusal(
        RefusalKind.NotPossible,
        "no-team",
        "Tổ kiểm tra phải có người, trong đó một người phụ trách (II.1.3.b-8).",
        "A team has somebody in it, one of whom leads (II.1.3.b-8)."
    );

/// <summary>The evidence is seen by somebody of the team.</summary>
public sealed record NotOfTheTeam()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-of-the-team",
        "Minh chứng phải do người của tổ kiểm tra xem (II.1.3.b-8).",
        "The evidence has to be seen by somebody of the team (II.1.3.b-8)."
    );

/// <summary>It was concluded that nothing is to be mended.</summary>
public sealed record NothingToMend()
    : Refusal(
        RefusalKind.Conflict,
        "nothing-to-mend",
        "Kết luận không nêu điều gì phải khắc phục (II.1.3.b-8).",
        "The conclusion names nothing to be mended (II.1.3.b-8)."
    );
