using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reviews;

/// <summary>A year is reviewed when it has begun.</summary>
public sealed record ReviewedYearHasNotBegun(int Year)
    : Refusal(
        RefusalKind.NotPossible,
        "reviewed-year-has-not-begun",
        $"Năm {Year} chưa bắt đầu, nên chưa kiểm điểm được (II.1.3).",
        $"The year {Year} has not begun, so it cannot be reviewed (II.1.3)."
    );

/// <summary>Steps come one after another: self-review, discussion, vote, decision.</summary>
public sealed record NotThisStepNow(ReviewStage Stage)
    : Refusal(
        RefusalKind.Conflict,
        "not-this-step-now",
        $"Bước này không làm được lúc này: {Vi(Stage)}. Thứ tự là tự kiểm điểm, góp ý, biểu quyết, quyết định (II.1.3).",
        $"This step cannot be taken now: {En(Stage)}. The order is self-review, discussion, vote, decision (II.1.3)."
    )
{
    private static string Vi(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.Open => "đảng viên chưa tự kiểm điểm",
            ReviewStage.SelfReviewed => "chi bộ chưa góp ý",
            ReviewStage.Discussed => "chi bộ chưa biểu quyết",
            ReviewStage.Voted => "đã biểu quyết, chờ quyết định",
            _ => "đã có quyết định",
        };

    private static string En(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.Open => "the member has not reviewed him- or herself",
            ReviewStage.SelfReviewed => "the cell has not discussed it",
            ReviewStage.Discussed => "the cell has not voted",
            ReviewStage.Voted => "it was voted and waits for the decision",
            _ => "it was decided",
        };
}

/// <summary>The level was not carried.</summary>
public sealed record NoMajorityForTheLevel(int VotesFor, int OfficialMembers)
    : Refusal(
        RefusalKind.NotPossible,
        "no-majority-for-the-level",
        $"{VotesFor}/{OfficialMembers} phiếu chưa quá nửa số đảng viên chính thức. Hãy biểu quyết mức khác (II.1.3).",
        $"{VotesFor} of {OfficialMembers} are not more than half of the official members. Vote on another level (II.1.3)."
    );

/// <summary>A decision has been taken.</summary>
public sealed record DecidedInTheFuture(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "decided-in-the-future",
        $"Ngày {Day:dd/MM/yyyy} chưa tới. Hãy chọn hôm nay hoặc một ngày trước (II.1.3).",
        $"The day {Day:d MMM yyyy} has not come yet. Choose today or an earlier day (II.1.3)."
    );

/// <summary>The setting is that the decision waits for the residence cell.</summary>
public sealed record ResidenceCommentMissing()
    : Refusal(
        RefusalKind.NotPossible,
        "residence-comment-missing",
        "Chưa có ý kiến nhận xét của chi ủy nơi cư trú, nên chưa quyết định mức xếp loại được (II.1.3, II.2.d).",
        "The comment of the residence cell is missing, so the level cannot be decided (II.1.3, II.2.d)."
    );

/// <summary>Steps of the review of a cell come one after another: self-review, discussion, vote, decision.</summary>
public sealed record NotThisStepOfTheCell(ReviewStage Stage)
    : Refusal(
        RefusalKind.Conflict,
        "not-this-step-of-the-cell",
        $"Bước này không làm được lúc này: {Vi(Stage)}. Thứ tự là chi ủy kiểm điểm, chi bộ góp ý, biểu quyết, cấp ủy cấp trên quyết định (II.1.3).",
        $"This step cannot be taken now: {En(Stage)}. The order is self-review, discussion, vote, decision of the committee above (II.1.3)."
    )
{
    private static string Vi(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.Open => "chi ủy chưa kiểm điểm",
            ReviewStage.SelfReviewed => "chi bộ chưa góp ý",
            ReviewStage.Discussed => "chi bộ chưa biểu quyết",
            ReviewStage.Voted => "đã biểu quyết, chờ cấp ủy cấp trên quyết định",
            _ => "đã có quyết định",
        };

    private static string En(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.Open => "the committee of the cell has not reviewed it",
            ReviewStage.SelfReviewed => "the cell has not discussed it",
            ReviewStage.Discussed => "the cell has not voted",
            ReviewStage.Voted => "it was voted and waits for the decision",
            _ => "it was decided",
        };
}

/// <summary>A cell that is excellent has done its tasks in time; sure by its source.</summary>
public sealed record TasksNotInTimeForExcellent(int InTime, int Due, int Percent, string Source)
    : Refusal(
        RefusalKind.NotPossible,
        "tasks-not-in-time-for-excellent",
        $"Mức hoàn thành xuất sắc đòi {Percent}% nhiệm vụ đúng tiến độ ({Source}); sổ ghi {InTime}/{Due} nhiệm vụ đúng hạn. Hãy chọn mức khác, hoặc bổ sung nhiệm vụ đã xong (II.1.3).",
        $"Excellent asks for {Percent} per cent of the tasks in time ({Source}); on record are {InTime} of {Due}. Choose another level, or record what was done (II.1.3)."
    );

/// <summary>The decision of the committee above has its number.</summary>
public sealed record DecisionWithoutNumber()
    : Refusal(
        RefusalKind.NotPossible,
        "decision-without-number",
        "Ghi số, ký hiệu quyết định của cấp ủy cấp trên (II.1.3).",
        "Give the number of the decision of the committee above (II.1.3)."
    );
