using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Residence;

/// <summary>What is recorded of letters has happened.</summary>
public sealed record LetterInTheFuture(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "letter-in-the-future",
        $"Ngày {Day:dd/MM/yyyy} chưa tới. Hãy chọn hôm nay hoặc một ngày trước (II.2.d).",
        $"The day {Day:d MMM yyyy} has not come yet. Choose today or an earlier day (II.2.d)."
    );

/// <summary>Nobody is exempt by a class that the regulation of that day does not have.</summary>
public sealed record NoSuchExemptionThen(string Class, DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "no-such-exemption-then",
        $"Ngày {Day:dd/MM/yyyy} không có diện miễn «{Class}» đang có hiệu lực. Hãy chọn diện khác, hoặc giới thiệu bình thường (II.2.d).",
        $"On {Day:d MMM yyyy} no class of exemption «{Class}» is in force. Choose another one, or introduce as usual (II.2.d)."
    );

/// <summary>The letter holds no longer.</summary>
public sealed record LetterHasEnded(DateOnly Day)
    : Refusal(
        RefusalKind.Conflict,
        "letter-has-ended",
        $"Giấy giới thiệu này đã hết hiệu lực từ ngày {Day:dd/MM/yyyy}. Không có gì được ghi thêm.",
        $"This letter ended on {Day:d MMM yyyy}. Nothing more was recorded."
    );

/// <summary>The letter was received before.</summary>
public sealed record LetterReceivedAlready(DateOnly Day)
    : Refusal(
        RefusalKind.Conflict,
        "letter-received-already",
        $"Giấy giới thiệu này đã được xác nhận ngày {Day:dd/MM/yyyy} rồi. Không có gì được ghi thêm.",
        $"This letter was confirmed on {Day:d MMM yyyy} already. Nothing more was recorded."
    );

/// <summary>Who is exempt from being introduced has no letter.</summary>
public sealed record NoLetterToReceive()
    : Refusal(
        RefusalKind.NotPossible,
        "no-letter-to-receive",
        "Diện này được miễn giới thiệu, nên không có giấy để xác nhận (II.2.d).",
        "This class is not introduced, so there is no letter to confirm (II.2.d)."
    );

/// <summary>Nothing comes before the letter itself.</summary>
public sealed record BeforeTheLetter(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "before-the-letter",
        $"Hãy chọn ngày {Day:dd/MM/yyyy} hoặc một ngày sau: trước đó chưa có giấy giới thiệu (II.2.d).",
        $"Choose {Day:d MMM yyyy} or a later day: there was no letter before (II.2.d)."
    );

/// <summary>A year is commented on when it has begun.</summary>
public sealed record YearHasNotBegun(int Year)
    : Refusal(
        RefusalKind.NotPossible,
        "year-has-not-begun",
        $"Năm {Year} chưa bắt đầu, nên chưa xin ý kiến nhận xét được (II.2.d).",
        $"The year {Year} has not begun, so no comment can be asked for (II.2.d)."
    );

/// <summary>The last day lies before the request.</summary>
public sealed record DueBeforeItIsAsked(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "due-before-it-is-asked",
        $"Hạn {Day:dd/MM/yyyy} đã qua. Hãy chọn hôm nay hoặc một ngày sau (II.2.d).",
        $"The last day, {Day:d MMM yyyy}, is over. Choose today or a later day (II.2.d)."
    );

/// <summary>Only the cell where the member lives comments.</summary>
public sealed record NotTheResidenceCell()
    : Refusal(
        RefusalKind.NotPossible,
        "not-the-residence-cell",
        "Chi bộ này không phải chi bộ nơi cư trú đã được hỏi ý kiến. Chỉ chi ủy nơi cư trú nhận xét (II.2.d; Quy định 76, 213).",
        "This is not the residence cell that was asked. Only the committee where the member lives comments (II.2.d; Regulations 76, 213)."
    );

/// <summary>The comment is there already.</summary>
public sealed record CommentGivenAlready(DateOnly Day)
    : Refusal(
        RefusalKind.Conflict,
        "comment-given-already",
        $"Ý kiến nhận xét đã có từ ngày {Day:dd/MM/yyyy}. Không có gì được ghi thêm.",
        $"The comment was given on {Day:d MMM yyyy} already. Nothing more was recorded."
    );

/// <summary>The comment comes after the request and not in the future.</summary>
public sealed record CommentGivenThen(DateOnly AskedOn)
    : Refusal(
        RefusalKind.NotPossible,
        "comment-given-then",
        $"Ý kiến nhận xét có ngày từ {AskedOn:dd/MM/yyyy} (ngày xin) đến hôm nay (II.2.d).",
        $"The comment is given between {AskedOn:d MMM yyyy}, when it was asked for, and today (II.2.d)."
    );
