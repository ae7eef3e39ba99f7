using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Campaigns;

/// <summary>There is no such campaign, or not for this person.</summary>
internal sealed record NoSuchCampaign()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-campaign",
        "Không có đợt rà soát này, hoặc ngoài phạm vi của anh/chị (III.2-a).",
        "There is no such review campaign, or it is not within your reach (III.2-a)."
    );

/// <summary>The commune is not part of it.</summary>
internal sealed record NotInTheCampaign(string Code)
    : Refusal(
        RefusalKind.NotFound,
        "not-in-the-campaign",
        $"Xã mang mã «{Code}» không thuộc đợt rà soát này (III.2-a).",
        $"The commune with the code \"{Code}\" is not part of this campaign (III.2-a)."
    );

/// <summary>What is not there on the cut-off day has no review of that day.</summary>
internal sealed record NoSuchCommuneThen(string Code, DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-no-such-commune-then",
        $"Theo số liệu hiện có, ngày chốt {Day:dd/MM/yyyy} không có xã mang mã «{Code}», nên không nộp được (III.2-a).",
        $"By what is known now there is no commune \"{Code}\" on the cut-off day, {Day:yyyy-MM-dd}, so it does not submit (III.2-a)."
    );

/// <summary>A province or a district opens a campaign, for itself or for what lies within it.</summary>
internal sealed record NotAScopeOfOnesOwn(string Scope)
    : Refusal(
        RefusalKind.NotAllowed,
        "campaign-scope-not-ones-own",
        $"Chỉ cấp tỉnh, cấp huyện mở đợt rà soát, cho địa bàn của mình; «{Scope}» không phải (III.2-a).",
        $"A province or a district opens a campaign for its own area; \"{Scope}\" is not one (III.2-a)."
    );

/// <summary>Two campaigns of one board would ask the same communes at the same time.</summary>
internal sealed record ScopeIsUnderReview(string Name)
    : Refusal(
        RefusalKind.Conflict,
        "campaign-scope-under-review",
        $"Địa bàn này đang nằm trong đợt «{Name}» còn mở. Kết thúc đợt đó trước (III.2-a).",
        $"The area is part of the campaign \"{Name}\", which is open. Close that one first (III.2-a)."
    );

/// <summary>Nobody lives in the scope on the day.</summary>
internal sealed record NoCommunesThen(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-without-communes",
        $"Ngày {Day:dd/MM/yyyy} địa bàn này không có xã, phường, thị trấn nào (III.2-a).",
        $"On {Day:yyyy-MM-dd} the area has no commune (III.2-a)."
    );

/// <summary>A campaign has a name by which people tell it from others.</summary>
internal sealed record CampaignWithoutName()
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-without-name",
        "Đặt tên cho đợt rà soát, tối đa 200 ký tự (III.2-a).",
        "Give the campaign a name of at most 200 characters (III.2-a)."
    );

/// <summary>Words have a length that can be read.</summary>
internal sealed record CampaignWordsTooLong(int Most)
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-words-too-long",
        $"Tối đa {Most} ký tự (III.2-a).",
        $"At most {Most} characters (III.2-a)."
    );

/// <summary>Somebody else has moved it since it was shown.</summary>
internal sealed record CampaignMovedSince()
    : Refusal(
        RefusalKind.Conflict,
        "campaign-moved-since",
        "Người khác vừa cập nhật xã này. Xem lại rồi hãy quyết; chưa ghi gì (III.2-a).",
        "Somebody else has just moved this commune on. Look again before you decide; nothing was recorded (III.2-a)."
    );

/// <summary>None of those named can be moved so.</summary>
internal sealed record NothingToMove()
    : Refusal(
        RefusalKind.NotPossible,
        "campaign-nothing-to-move",
        "Không có xã nào ở bước này, nên chưa ghi gì (III.2-a).",
        "No commune is at this step, so nothing was recorded (III.2-a)."
    );

/// <summary>A campaign is compared with an earlier one.</summary>
internal sealed record NotAnEarlierCampaign()
    : Refusal(
        RefusalKind.NotPossible,
        "not-an-earlier-campaign",
        "Chỉ so sánh với một đợt rà soát khác đã mở trước đó (III.2-a).",
        "A campaign is compared with another that was opened before it (III.2-a)."
    );

/// <summary>Who takes this step.</summary>
internal sealed record NotYourCampaignStep()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-campaign-step",
        "Văn phòng cấp ủy xã nộp; ban tổ chức của cấp mở đợt, hoặc của cấp ở giữa, trả lại và chấp nhận (III.2-a).",
        "The office of the commune submits; the board of who opened the campaign, or of the committee between, returns and accepts (III.2-a)."
    );

/// <summary>The cell is not in the register of those that do not conform.</summary>
internal sealed record NotACellToRemedy(string Code)
    : Refusal(
        RefusalKind.NotFound,
        "not-a-cell-to-remedy",
        $"«{Code}» không phải chi bộ cơ quan lập trước 10/10/2014 còn chưa đạt (III.2-a, III.2-c).",
        $"\"{Code}\" is no agency cell that was founded before 2014-10-10 and does not conform (III.2-a, III.2-c)."
    );

/// <summary>Nothing was decided, so nothing came of it.</summary>
internal sealed record NothingDecidedYet()
    : Refusal(
        RefusalKind.NotPossible,
        "remedy-not-decided",
        "Chưa có phương án xử lý nên chưa ghi kết quả được (III.2-a).",
        "No remedy was decided yet, so there is no outcome of it (III.2-a)."
    );

/// <summary>Whoever sees to it is the cell itself or an organisation above it.</summary>
internal sealed record NoSuchOwner(string Code)
    : Refusal(
        RefusalKind.NotPossible,
        "remedy-owner-not-known",
        $"«{Code}» không phải chi bộ này hoặc cấp ủy cấp trên của chi bộ (III.2-a).",
        $"\"{Code}\" is neither this cell nor a committee above it (III.2-a)."
    );

/// <summary>The committees above decide; whoever sees to it tells what came of it.</summary>
internal sealed record NotYourRemedy()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-remedy",
        "Cấp ủy cấp trên của xã quyết phương án; tổ chức chịu trách nhiệm và cấp trên ghi kết quả (III.2-a).",
        "The committees above the commune decide; the organisation that sees to it, or one above, tells the outcome (III.2-a)."
    );
