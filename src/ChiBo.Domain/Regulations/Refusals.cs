using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Regulations;

/// <summary>Regulations that do not settle all five relations are not approved (II.2.a).</summary>
public sealed record RelationsMissing(IReadOnlyList<RegulationChapter> Missing)
    : Refusal(
        RefusalKind.NotPossible,
        "relations-missing",
        $"Chưa thông qua được: quy chế phải có đủ năm mối quan hệ (II.2.a). Còn thiếu: {RegulationNames.In(Language.Vietnamese, Missing)}.",
        $"This cannot be approved: working regulations must settle all five relations (II.2.a). Missing: {RegulationNames.In(Language.English, Missing)}."
    );

/// <summary>The version does not stand where this would be the next step.</summary>
public sealed record NotTheNextStepOfRegulations(RegulationState State)
    : Refusal(
        RefusalKind.Conflict,
        "not-the-next-step-of-regulations",
        $"Bản quy chế này {Vietnamese(State)}, nên việc vừa chọn không phải là bước tiếp theo. Không có gì được ghi thêm.",
        $"This version {English(State)}, so that was not the next step. Nothing more was recorded."
    )
{
    private static new string Vietnamese(RegulationState state) =>
        state switch
        {
            RegulationState.Drafted => "còn là dự thảo",
            RegulationState.ApprovedByCell => "đã được chi bộ thông qua và đang chờ đảng ủy phê duyệt",
            RegulationState.Approved => "đã được thông qua",
            _ => "đã được rút lại",
        };

    private static new string English(RegulationState state) =>
        state switch
        {
            RegulationState.Drafted => "is a draft",
            RegulationState.ApprovedByCell => "was approved by the cell and waits for the committee above",
            RegulationState.Approved => "is approved",
            _ => "was withdrawn",
        };
}

/// <summary>The approval is dated after today.</summary>
public sealed record ApprovedInTheFuture(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "approved-in-the-future",
        $"Ngày {Day:dd/MM/yyyy} chưa đến. Hãy ghi ngày thông qua thực tế (II.2.a).",
        $"{Day:d MMM yyyy} has not come. Give the day on which it was approved (II.2.a)."
    );

/// <summary>Too few official members were in favour.</summary>
public sealed record NoMajority(int Votes, int Members, Share Majority)
    : Refusal(
        RefusalKind.NotPossible,
        "no-majority",
        $"Chưa đạt quá {Majority} số đảng viên chính thức tán thành: {Votes} trên {Members}. Hãy sửa dự thảo rồi biểu quyết lại (II.2.a).",
        $"Not more than {Majority} of the official members are in favour: {Votes} of {Members}. Change the draft and vote again (II.2.a)."
    );

/// <summary>The committee above approves what the cell has approved, not the other way round.</summary>
public sealed record CommitteeBeforeCell(DateOnly CellApprovedOn)
    : Refusal(
        RefusalKind.NotPossible,
        "committee-before-cell",
        $"Chi bộ thông qua ngày {CellApprovedOn:dd/MM/yyyy}; đảng ủy không thể phê duyệt trước ngày đó (II.2.a).",
        $"The cell approved it on {CellApprovedOn:d MMM yyyy}; the committee cannot have done so before (II.2.a)."
    );

/// <summary>Regulations are in force from their approval at the earliest.</summary>
public sealed record InForceBeforeApproval(DateOnly ApprovedOn)
    : Refusal(
        RefusalKind.NotPossible,
        "in-force-before-approval",
        $"Quy chế không có hiệu lực trước ngày được thông qua, {ApprovedOn:dd/MM/yyyy} (II.2.a).",
        $"Regulations are not in force before they are approved, on {ApprovedOn:d MMM yyyy} (II.2.a)."
    );

/// <summary>A version from that day or a later one is there already.</summary>
public sealed record LaterVersionInForce(DateOnly From)
    : Refusal(
        RefusalKind.NotPossible,
        "later-version-in-force",
        $"Đã có quy chế có hiệu lực từ {From:dd/MM/yyyy}. Hãy chọn ngày sau đó: không có hai bản cùng hiệu lực (II.2.a).",
        $"Regulations are in force from {From:d MMM yyyy} already. Choose a later day: no two are in force at once (II.2.a)."
    );

/// <summary>Why it was given up belongs on record.</summary>
public sealed record WithdrawnWithoutReason()
    : Refusal(
        RefusalKind.NotPossible,
        "withdrawn-without-reason",
        "Rút lại thì phải nêu lý do (II.2.a).",
        "Withdrawing needs a reason (II.2.a)."
    );
