using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Proposals;

/// <summary>The last day for an answer is over already.</summary>
public sealed record DeadlineInThePast(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "deadline-in-the-past",
        $"Hạn {Day:dd/MM/yyyy} đã qua. Hãy chọn hôm nay hoặc một ngày sau (II.2.c).",
        $"The last day, {Day:d MMM yyyy}, is over. Choose today or a later day (II.2.c)."
    );

/// <summary>The proposal does not stand where this would be the next step.</summary>
public sealed record NotTheNextStep(ProposalState State)
    : Refusal(
        RefusalKind.Conflict,
        "not-the-next-step",
        $"Kiến nghị này {Vietnamese(State)}, nên việc vừa chọn không phải là bước tiếp theo. Không có gì được ghi thêm.",
        $"This proposal {English(State)}, so that was not the next step. Nothing more was recorded."
    )
{
    private static new string Vietnamese(ProposalState state) =>
        state switch
        {
            ProposalState.Drafted => "còn là dự thảo",
            ProposalState.Sent => "đã gửi và đang chờ tiếp nhận",
            ProposalState.Received => "đã được tiếp nhận và đang chờ trả lời",
            ProposalState.Answered => "đã được trả lời",
            ProposalState.CarriedOut => "đã thực hiện xong",
            ProposalState.Withdrawn => "đã rút, chưa gửi cho ai",
            _ => "đã được mở lại và đang chờ trả lời",
        };

    private static new string English(ProposalState state) =>
        state switch
        {
            ProposalState.Drafted => "is a draft",
            ProposalState.Sent => "was sent and waits to be received",
            ProposalState.Received => "was received and waits for an answer",
            ProposalState.Answered => "was answered",
            ProposalState.CarriedOut => "was carried out",
            ProposalState.Withdrawn => "was withdrawn before it was sent",
            _ => "was reopened and waits for an answer",
        };
}

/// <summary>Only the body that a proposal was sent to considers and settles it (II.2.c).</summary>
public sealed record NotTheBodyAddressed(Addressee Addressee)
    : Refusal(
        RefusalKind.NotAllowed,
        "not-the-body-addressed",
        $"Kiến nghị này gửi {Bodies.Vietnamese(Addressee)}; chỉ cơ quan được gửi mới xem xét, trả lời (II.2.c).",
        $"This proposal was sent to {Bodies.English(Addressee)}; only the body addressed considers and answers it (II.2.c)."
    );

/// <summary>The answer is dated after today.</summary>
public sealed record AnsweredInTheFuture(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "answered-in-the-future",
        $"Ngày {Day:dd/MM/yyyy} chưa đến. Hãy ghi ngày trả lời thực tế.",
        $"{Day:d MMM yyyy} has not come. Give the day on which it was answered."
    );

/// <summary>The answer is dated before the proposal was sent.</summary>
public sealed record AnsweredBeforeItWasSent(DateOnly SentOn)
    : Refusal(
        RefusalKind.NotPossible,
        "answered-before-it-was-sent",
        $"Kiến nghị gửi ngày {SentOn:dd/MM/yyyy}; ngày trả lời không thể trước ngày đó.",
        $"The proposal was sent on {SentOn:d MMM yyyy}; it cannot have been answered before."
    );

/// <summary>What is not accepted in full needs a ground.</summary>
public sealed record RefusedWithoutGround()
    : Refusal(
        RefusalKind.NotPossible,
        "refused-without-ground",
        "Không tiếp thu, hoặc chỉ tiếp thu một phần, thì phải nêu lý do (II.2.c).",
        "What is not accepted, or only in part, needs a ground (II.2.c)."
    );

/// <summary>Whoever refuses says where the proposal goes next.</summary>
public sealed record RefusedToNowhere()
    : Refusal(
        RefusalKind.NotPossible,
        "refused-to-nowhere",
        "Không tiếp thu thì phải cho biết kiến nghị chuyển đến cơ quan nào khác (II.2.c).",
        "Whoever refuses says to which other body the proposal goes next (II.2.c)."
    );

/// <summary>A refused proposal promises nothing that could be carried out.</summary>
public sealed record NothingWasPromised()
    : Refusal(
        RefusalKind.NotPossible,
        "nothing-was-promised",
        "Kiến nghị đã bị từ chối nên không có gì để thực hiện; hãy gửi tiếp đến cơ quan được nêu, hoặc mở lại.",
        "The proposal was refused, so nothing was promised; send it on to the body named, or reopen it."
    );

/// <summary>Why it was not so belongs on record.</summary>
public sealed record ReopenedWithoutReason()
    : Refusal(
        RefusalKind.NotPossible,
        "reopened-without-reason",
        "Mở lại thì phải nêu lý do: việc gì chưa đúng như trả lời hoặc chưa thực hiện.",
        "Reopening needs a reason: what is not as it was answered, or not carried out."
    );

/// <summary>Why a draft was taken back belongs on record.</summary>
public sealed record WithdrawnWithoutReason()
    : Refusal(
        RefusalKind.NotPossible,
        "withdrawn-without-reason",
        "Rút dự thảo thì phải nêu lý do; dự thảo vẫn được lưu (II.2.c).",
        "Withdrawing a draft needs a reason; it stays on record (II.2.c)."
    );
