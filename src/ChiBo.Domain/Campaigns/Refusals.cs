using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Campaigns;

/// <summary>A review goes by a guidance that was in force.</summary>
public sealed record CutOffBeforeTheGuidance(DateOnly FirstDay)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-before-the-guidance",
        $"Ngày chốt số liệu phải từ {FirstDay:dd/MM/yyyy}, ngày hướng dẫn có hiệu lực (28-HD/BTCTW, III.2).",
        $"The cut-off day is {FirstDay:yyyy-MM-dd} or later: the guidance has been in force since then (28-HD/BTCTW, III.2)."
    );

/// <summary>What the register will be in a far future is not known.</summary>
public sealed record CutOffTooFarAhead(DateOnly LastDay)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-too-far-ahead",
        $"Ngày chốt số liệu quá xa: muộn nhất là {LastDay:dd/MM/yyyy} (III.2-a rà soát các chi bộ hiện có).",
        $"The cut-off day is too far ahead: {LastDay:yyyy-MM-dd} at the latest (III.2-a reviews the cells that exist)."
    );

/// <summary>Communes submit what stood on the cut-off day, so on that day or later.</summary>
public sealed record DueBeforeCutOff(DateOnly CutOff)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-due-before-cut-off",
        $"Hạn nộp không thể trước ngày chốt số liệu {CutOff:dd/MM/yyyy} (III.2-a).",
        $"The due day cannot be before the cut-off day, {CutOff:yyyy-MM-dd} (III.2-a)."
    );

/// <summary>Nobody can submit by a day that is over.</summary>
public sealed record DueInThePast(DateOnly Today)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-due-in-the-past",
        $"Hạn nộp đã qua: chọn từ hôm nay, {Today:dd/MM/yyyy}, trở đi (III.2-a).",
        $"The due day is over: choose {Today:yyyy-MM-dd} or later (III.2-a)."
    );

/// <summary>A campaign ends within a year.</summary>
public sealed record DueTooLate(DateOnly LastDay)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-due-too-late",
        $"Hạn nộp quá xa: muộn nhất là {LastDay:dd/MM/yyyy} (III.2-a).",
        $"The due day is too far ahead: {LastDay:yyyy-MM-dd} at the latest (III.2-a)."
    );

/// <summary>Before the cut-off day nobody knows what stands on it.</summary>
public sealed record CutOffNotReached(DateOnly CutOff)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-cut-off-not-reached",
        $"Chưa đến ngày chốt số liệu {CutOff:dd/MM/yyyy}, nên chưa nộp được (III.2-a).",
        $"The cut-off day, {CutOff:yyyy-MM-dd}, has not come yet, so nothing can be submitted (III.2-a)."
    );

/// <summary>A closed campaign stays as it is.</summary>
public sealed record CampaignIsClosed()
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-is-closed",
        "Đợt rà soát đã kết thúc, không thay đổi được nữa. Mở đợt mới để rà soát lại (III.2-a).",
        "The campaign is closed and does not change any more. Open another to review again (III.2-a)."
    );

/// <summary>What was submitted waits for the level above.</summary>
public sealed record SubmittedAlready()
    : Refusal(
        RefusalKind.Conflict,
        "campaign-submitted-already",
        "Xã đã nộp rồi và đang chờ cấp trên xem. Chỉ nộp lại khi được trả lại (III.2-a).",
        "The commune has submitted and waits for the level above. It submits again when it is returned (III.2-a)."
    );

/// <summary>What was accepted is frozen.</summary>
public sealed record AcceptedAlready()
    : Refusal(
        RefusalKind.Conflict,
        "campaign-accepted-already",
        "Kết quả của xã đã được chấp nhận trong đợt này, không thay đổi nữa (III.2-a).",
        "What the commune submitted was accepted in this campaign and does not change any more (III.2-a)."
    );

/// <summary>There is nothing to return or to accept.</summary>
public sealed record NotSubmittedYet()
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-not-submitted",
        "Xã chưa nộp (hoặc chưa nộp lại), nên chưa trả lại hay chấp nhận được (III.2-a).",
        "The commune has not submitted (or not again), so there is nothing to return or to accept (III.2-a)."
    );

/// <summary>Who gets it back must know why.</summary>
public sealed record ReturnedWithoutComment()
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-returned-without-comment",
        "Trả lại thì phải ghi rõ cần sửa gì (III.2-a).",
        "Whoever returns it says what is to be put right (III.2-a)."
    );

/// <summary>The committee between looks first.</summary>
public sealed record LevelBetweenComesFirst()
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-level-between-first",
        "Cấp ủy ở giữa (huyện ủy) xem trước rồi chuyển lên; chưa đến lượt cấp mở đợt (III.2-a).",
        "The committee between (the district's) looks first and passes it on; it is not the opener's turn yet (III.2-a)."
    );

/// <summary>The committee between has passed it on.</summary>
public sealed record PassedOnAlready()
    : Refusal(
        RefusalKind.Conflict,
        "campaign-passed-on-already",
        "Đã chuyển lên cấp trên rồi: chỉ cấp mở đợt trả lại hoặc chấp nhận được (III.2-a).",
        "It was passed on already: only who opened the campaign returns or accepts it now (III.2-a)."
    );

/// <summary>Nobody accepts what they submitted themselves.</summary>
public sealed record NotTheLevelThatDecides()
    : Refusal(
        RefusalKind.NotAllowed,
        "campaign-not-the-level-that-decides",
        "Cấp trên trả lại và chấp nhận, xã không tự quyết (III.2-a).",
        "The level above returns and accepts; a commune does not decide on itself (III.2-a)."
    );
