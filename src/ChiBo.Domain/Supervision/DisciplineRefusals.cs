using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Supervision;

/// <summary>A form that there is not for this member.</summary>
public sealed record NoSuchFormForThisMember(string Words, string WordsInEnglish)
    : Refusal(RefusalKind.NotPossible, "no-such-form-for-this-member", Words, WordsInEnglish)
{
    /// <summary>Probationary members: reprimand and warning alone.</summary>
    public static NoSuchFormForThisMember Probationary { get; } =
        new(
            "Đảng viên dự bị chỉ có hai hình thức: khiển trách, cảnh cáo (69-QĐ/TW; II.1.3.b-8).",
            "A probationary member can be reprimanded or warned, no more (69-QĐ/TW; II.1.3.b-8)."
        );

    /// <summary>Nobody is removed from a post that he or she does not hold.</summary>
    public static NoSuchFormForThisMember WithoutPost { get; } =
        new(
            "Cách chức chỉ áp dụng với đảng viên chính thức có chức vụ; người này không giữ chức vụ nào (69-QĐ/TW; II.1.3.b-8).",
            "Only who holds a post can be removed from one; this member holds none (69-QĐ/TW; II.1.3.b-8)."
        );
}

/// <summary>The majority was not reached.</summary>
public sealed record MajorityNotReached(int Votes, int Members, DisciplineForm Form)
    : Refusal(
        RefusalKind.NotPossible,
        "majority-not-reached",
        Form == DisciplineForm.Expulsion
            ? $"{Votes} trên {Members} chưa đủ hai phần ba số đảng viên chính thức để đề nghị khai trừ (II.1.3.b-8)."
            : $"{Votes} trên {Members} chưa quá nửa số đảng viên chính thức (II.1.3.b-8).",
        Form == DisciplineForm.Expulsion
            ? $"{Votes} of {Members} are fewer than the two thirds of the official members that a proposal to expel takes (II.1.3.b-8)."
            : $"{Votes} of {Members} are not more than half of the official members (II.1.3.b-8)."
    );

/// <summary>Too long ago for this form.</summary>
public sealed record PastItsLimitation(DisciplineForm Form, DateOnly LastDay)
    : Refusal(
        RefusalKind.NotPossible,
        "past-its-limitation",
        $"Thời hiệu của hình thức này đã hết ngày {LastDay:dd/MM/yyyy} (102-QĐ/TW; II.1.3.b-8).",
        $"The limitation period of this form ended on {LastDay:d MMM yyyy} (102-QĐ/TW; II.1.3.b-8)."
    );

/// <summary>The window for an appeal is closed. Its length is a draft: what came late may be taken in all the same.</summary>
public sealed record AppealTooLate(DateOnly LastDay)
    : Refusal(
        RefusalKind.NotPossible,
        "appeal-too-late",
        $"Ngày cuối để khiếu nại là {LastDay:dd/MM/yyyy} (dự thảo, chưa có nguồn chắc chắn; II.1.3.b-8). Nếu vẫn nhận thì đánh dấu là nhận khi quá hạn.",
        $"The last day to appeal was {LastDay:d MMM yyyy} (a draft, without a sure source; II.1.3.b-8). Tick that it is taken in late, if it is."
    );

/// <summary>On appeal the form becomes milder, or stays.</summary>
public sealed record NotMilder()
    : Refusal(
        RefusalKind.NotPossible,
        "not-milder",
        "Giải quyết khiếu nại theo hướng nhẹ hơn thì phải chọn hình thức nhẹ hơn (II.1.3.b-8).",
        "A milder form has to be milder than the one that is in force (II.1.3.b-8)."
    );

/// <summary>The term is not over.</summary>
public sealed record TermIsNotOver(DateOnly EndsOn)
    : Refusal(
        RefusalKind.NotPossible,
        "term-is-not-over",
        $"Thời hạn kỷ luật còn tới ngày {EndsOn:dd/MM/yyyy} (II.1.3.b-8).",
        $"The term lasts until {EndsOn:d MMM yyyy} (II.1.3.b-8)."
    );

/// <summary>Who was expelled has left: there is no term.</summary>
public sealed record ExpulsionHasNoTerm()
    : Refusal(
        RefusalKind.Conflict,
        "expulsion-has-no-term",
        "Khai trừ không có thời hạn để kết thúc (II.1.3.b-8).",
        "An expulsion has no term that could end (II.1.3.b-8)."
    );
