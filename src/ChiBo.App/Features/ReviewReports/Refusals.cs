using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>There is no such report or sentence, or not for this person.</summary>
internal sealed record NoSuchReviewReport()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-review-report",
        "Không có báo cáo rà soát này.",
        "There is no such report of a review."
    );

/// <summary>Who reports on a review is the board or the office of a committee that is above the communes.</summary>
internal sealed record NotYourReviewReport()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-review-report",
        "Báo cáo rà soát do cấp ủy có phạm vi bao gồm địa bàn này lập (III.2-a).",
        "The report of a review is drawn up by a committee whose reach includes these communes (III.2-a)."
    );

/// <summary>A report tells what was, not what will be.</summary>
internal sealed record CutOffHasNotCome(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "cut-off-has-not-come",
        $"Ngày chốt số liệu {Day:dd/MM/yyyy} chưa tới (III.2-a).",
        $"The cut-off day, {Day:d MMM yyyy}, has not come yet (III.2-a)."
    );

/// <summary>There is nothing to report on.</summary>
internal sealed record NoCommunesOnTheDay(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "no-communes-on-the-day",
        $"Ngày {Day:dd/MM/yyyy} địa bàn này không có xã, phường, thị trấn nào trong sổ bộ (III.2-a).",
        $"The register has no commune there on {Day:d MMM yyyy} (III.2-a)."
    );

/// <summary>What nobody has submitted cannot be reported.</summary>
internal sealed record NothingSubmittedYet(string Campaign)
    : Refusal(
        RefusalKind.NotPossible,
        "nothing-submitted-yet",
        $"Chưa xã nào gửi kết quả trong «{Campaign}» (III.2-a).",
        $"No commune has submitted in \"{Campaign}\" yet (III.2-a)."
    );
