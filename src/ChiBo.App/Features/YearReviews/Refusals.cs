using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.YearReviews;

/// <summary>There is no such review, or not for this person.</summary>
internal sealed record NoSuchReview()
    : Refusal(RefusalKind.NotFound, "no-such-review", "Không có nội dung kiểm điểm này.", "There is no such review.");

/// <summary>A cell's year is reviewed once.</summary>
internal sealed record ReviewIsOpenAlready(int Year)
    : Refusal(
        RefusalKind.Conflict,
        "review-is-open-already",
        $"Kiểm điểm năm {Year} của chi bộ đã mở rồi. Không có gì được ghi thêm.",
        $"The review of {Year} was opened already. Nothing more was recorded."
    );

/// <summary>Who takes this step.</summary>
internal sealed record NotYourStep()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-review-step",
        "Đảng viên tự kiểm điểm phần mình; chi ủy ghi góp ý và biểu quyết; cấp ủy cấp trên quyết định, không tự quyết cho mình (II.1.3).",
        "Members review themselves; the committee of the cell records discussion and vote; the committee above decides, nobody for him- or herself (II.1.3)."
    );

/// <summary>A self-review and a discussion have words.</summary>
internal sealed record ReviewWithoutWords()
    : Refusal(
        RefusalKind.NotPossible,
        "review-without-words",
        "Ghi nội dung: ưu điểm, hạn chế, hướng khắc phục (II.1.3).",
        "Write the words: what went well, what did not, what will be done about it (II.1.3)."
    );

/// <summary>Who takes a step of the review of a cell.</summary>
internal sealed record NotYourCellStep()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-cell-step",
        "Chi ủy kiểm điểm, ghi góp ý và biểu quyết của chi bộ; cấp ủy cấp trên quyết định mức xếp loại chi bộ (II.1.3; 43-HD/BTCTW).",
        "The committee of the cell reviews it and records discussion and vote; the committee above decides the level of the cell (II.1.3; 43-HD/BTCTW)."
    );
