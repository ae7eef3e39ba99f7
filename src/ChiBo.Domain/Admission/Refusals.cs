using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Admission;

/// <summary>The way has ended.</summary>
public sealed record AdmissionHasEnded(AdmissionEnd As)
    : Refusal(
        RefusalKind.NotPossible,
        "admission-has-ended",
        "Hồ sơ này đã kết thúc, không ghi thêm bước được (II.1.3.b-7).",
        "This case has ended; no step can be added (II.1.3.b-7)."
    );

/// <summary>Another step comes next.</summary>
public sealed record StepOutOfOrder(AdmissionStep Step, AdmissionStep? Next)
    : Refusal(
        RefusalKind.NotPossible,
        "step-out-of-order",
        "Chưa đến bước này: các bước đi lần lượt, không bỏ qua và không quay lại bước nào (II.1.3.b-7). Hãy tải lại trang để xem bước tiếp theo.",
        "It is not the turn of this step: steps follow one another, none is skipped or taken back (II.1.3.b-7). Load the page again to see which comes next."
    );

/// <summary>A step is recorded once it was taken.</summary>
public sealed record StepInTheFuture(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "step-in-the-future",
        $"Ngày {Day:dd/MM/yyyy} chưa đến. Chỉ ghi bước đã thực hiện (II.1.3.b-7).",
        $"{Day:d MMM yyyy} is still to come. Record a step once it was taken (II.1.3.b-7)."
    );

/// <summary>Steps follow one another in time as well.</summary>
public sealed record StepBeforeTheLast(DateOnly Day, DateOnly Last)
    : Refusal(
        RefusalKind.NotPossible,
        "step-before-the-last",
        $"Bước trước là ngày {Last:dd/MM/yyyy}, nên bước này không thể là ngày {Day:dd/MM/yyyy} (II.1.3.b-7).",
        $"The step before was on {Last:d MMM yyyy}, so this one cannot be on {Day:d MMM yyyy} (II.1.3.b-7)."
    );

/// <summary>Somebody has to help.</summary>
public sealed record HelpersNotSo(int Most)
    : Refusal(
        RefusalKind.NotPossible,
        "helpers-not-so",
        Most == 1
            ? "Chọn một đảng viên chính thức giúp đỡ (II.1.3.b-7)."
            : $"Chọn từ một đến {Most} đảng viên chính thức giúp đỡ (II.1.3.b-7).",
        Most == 1
            ? "Choose one official member who helps (II.1.3.b-7)."
            : $"Choose one to {Most} official members who help (II.1.3.b-7)."
    );

/// <summary>Two helpers are two people.</summary>
public sealed record SameHelperTwice()
    : Refusal(
        RefusalKind.NotPossible,
        "same-helper-twice",
        "Hai người giúp đỡ phải là hai đảng viên khác nhau (II.1.3.b-7).",
        "Two helpers are two different members (II.1.3.b-7)."
    );

/// <summary>Only an official member of the cell helps.</summary>
public sealed record HelperIsNotOfficial(string Code, DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "helper-is-not-official",
        $"Ngày {Day:dd/MM/yyyy}, người giúp đỡ {Code} không phải đảng viên chính thức đang sinh hoạt tại chi bộ; chỉ đảng viên chính thức của chi bộ được phân công giúp đỡ (II.1.3.b-7, mẫu 3-KNĐ).",
        $"On {Day:d MMM yyyy} the helper {Code} is no official member who is active in this cell; only such members are assigned to help (II.1.3.b-7, form 3-KNĐ)."
    );

/// <summary>A helper knows the person from work.</summary>
public sealed record HelperKnowsTooShort(string Code, int Months)
    : Refusal(
        RefusalKind.NotPossible,
        "helper-knows-too-short",
        $"Người giúp đỡ {Code} phải cùng công tác, lao động, học tập với người vào Đảng ít nhất {Months} tháng (II.1.3.b-7, mẫu 3-KNĐ).",
        $"The helper {Code} must have worked with the person for {Months} months or more (II.1.3.b-7, form 3-KNĐ)."
    );
