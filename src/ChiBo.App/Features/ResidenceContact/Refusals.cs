using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>There is no such thing, or not for this person.</summary>
internal sealed record NoSuchContact()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-residence-contact",
        "Không có nội dung này.",
        "There is no such letter or request."
    );

/// <summary>Letters are issued to members of an agency cell.</summary>
internal sealed record NotOnAnAgencyRoll()
    : Refusal(
        RefusalKind.NotPossible,
        "not-on-an-agency-roll",
        "Người này không có tên trong chi bộ cơ quan ngày đó; giấy giới thiệu về nơi cư trú cấp cho đảng viên chi bộ cơ quan (II.2.d).",
        "This person was on the roll of no agency cell that day; the letter is for members of an agency cell (II.2.d)."
    );

/// <summary>A member has one letter at a time.</summary>
internal sealed record LetterHoldsStill(DateOnly IssuedOn)
    : Refusal(
        RefusalKind.Conflict,
        "letter-holds-still",
        $"Đang có giấy giới thiệu ngày {IssuedOn:dd/MM/yyyy}. Hãy kết thúc giấy đó trước khi cấp giấy mới (II.2.d).",
        $"The letter of {IssuedOn:d MMM yyyy} holds still. End it before a new one is issued (II.2.d)."
    );

/// <summary>A letter goes somewhere.</summary>
internal sealed record LetterGoesNowhere()
    : Refusal(
        RefusalKind.NotPossible,
        "letter-goes-nowhere",
        "Chọn chi bộ nơi cư trú, hoặc ghi nơi cư trú ngoài sổ bộ; chỉ một trong hai (II.2.d).",
        "Choose the residence cell, or write the place that the register does not have; one of the two (II.2.d)."
    );

/// <summary>Members are introduced to a residential cell.</summary>
internal sealed record NotAResidentialCell()
    : Refusal(
        RefusalKind.NotPossible,
        "not-a-residential-cell",
        "Ngày đó không có chi bộ khu dân cư này. Hãy chọn chi bộ khác (II.2.d).",
        "There was no such residential cell that day. Choose another one (II.2.d)."
    );

/// <summary>All were asked before, or nobody can be asked.</summary>
internal sealed record NobodyToAsk(int Year)
    : Refusal(
        RefusalKind.NotPossible,
        "nobody-to-ask",
        $"Năm {Year} không còn ai để xin ý kiến: đã xin, được miễn, hoặc chưa có giấy giới thiệu về chi bộ trong sổ bộ (II.2.d).",
        $"For {Year} nobody is left to ask about: asked already, exempt, or without a letter to a cell of the register (II.2.d)."
    );

/// <summary>What came on paper names who gave it.</summary>
internal sealed record WhoGaveItMissing()
    : Refusal(
        RefusalKind.NotPossible,
        "who-gave-it-missing",
        "Nhập thay từ bản giấy thì ghi tên người đã ký nhận xét (II.2.d).",
        "When it is typed in from paper, write the name of whoever signed it (II.2.d)."
    );

/// <summary>A comment has words.</summary>
internal sealed record CommentWithoutWords()
    : Refusal(
        RefusalKind.NotPossible,
        "comment-without-words",
        "Ghi lời nhận xét của chi ủy nơi cư trú (II.2.d).",
        "Write what the committee of the residence cell says (II.2.d)."
    );

/// <summary>Nobody comments on him- or herself.</summary>
internal sealed record NotOnOneself()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-on-oneself",
        "Không tự nhận xét về mình; việc này do chi ủy viên khác hoặc văn phòng ghi (II.2.d).",
        "Nobody comments on him- or herself; another member of the committee or the office does (II.2.d)."
    );

/// <summary>The day of a meeting that was convened.</summary>
internal sealed record ConvenedThen(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "convened-then",
        $"Ngày {Day:dd/MM/yyyy} chưa tới. Hãy chọn ngày đã họp (II.2.d).",
        $"The day {Day:d MMM yyyy} has not come yet. Choose the day of the meeting (II.2.d)."
    );

/// <summary>Nobody who lives there was to come on the day.</summary>
internal sealed record NobodyConvened()
    : Refusal(
        RefusalKind.NotPossible,
        "nobody-convened",
        "Ngày đó chi bộ không có đảng viên nào giới thiệu về mà phải dự họp (II.2.d).",
        "On that day no member who was introduced to the cell was to come (II.2.d)."
    );
