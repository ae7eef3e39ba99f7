using ChiBo.App.Features.Areas.Reporting;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Areas;

/// <summary>There is no such area, or not for this person.</summary>
internal sealed record NoSuchArea()
    : Refusal(RefusalKind.NotFound, "no-such-area", "Không có địa bàn này.", "There is no such area.");

/// <summary>The person may not act for somebody else here.</summary>
internal sealed record MayNotTypeBack()
    : Refusal(
        RefusalKind.NotAllowed,
        "may-not-type-back",
        "Chỉ văn phòng đảng ủy nhập lại phiếu giấy của người khác.",
        "Only the office of the Party committee types another's sheet back."
    );

/// <summary>The member is not in charge of the area in that month (II.2.c).</summary>
internal sealed record NotInChargeThen(MeetingMonth Month)
    : Refusal(
        RefusalKind.NotPossible,
        "not-in-charge-then",
        $"Tháng {Month.Month:00}/{Month.Year} đảng viên này không được phân công phụ trách địa bàn (mục II.2.c). "
            + "Chi ủy cần ghi phân công trước.",
        $"In {Month} this member is not in charge of the area (II.2.c). The cell committee has to record that first."
    );

/// <summary>The month has not begun.</summary>
internal sealed record MonthHasNotBegun(MeetingMonth Month)
    : Refusal(
        RefusalKind.NotPossible,
        "month-has-not-begun",
        $"Tháng {Month.Month:00}/{Month.Year} chưa đến nên chưa có gì để phản ánh (mục II.2.c).",
        $"{Month} has not begun, so there is nothing to report yet (II.2.c)."
    );

/// <summary>The words are too long.</summary>
internal sealed record WordsTooLong(int Letters)
    : Refusal(
        RefusalKind.NotPossible,
        "words-too-long",
        $"Lời văn dài {Letters} ký tự, nhiều nhất là {WordsCheck.MostLetters}. Hãy nói gọn lại; chưa mất chữ nào.",
        $"The words have {Letters} letters, and may have {WordsCheck.MostLetters}. Shorten them; nothing is lost."
    );

/// <summary>The words may point at a person (II.1.3.b-3: needs and wishes, no file on anybody).</summary>
internal sealed record WordsPointAtSomebody(WordsDoubt Doubt)
    : Refusal(
        RefusalKind.NotPossible,
        "words-point-at-somebody",
        $"Lời văn có chỗ giống {What(Doubt).Vietnamese}. Hãy viết lại để không nêu người dân nào (mục II.1.3.b); "
            + "nếu không phải vậy, đánh dấu «Tôi đã xem lại» rồi gửi.",
        $"The words hold what looks like {What(Doubt).English}. Reword them so that no resident is named (II.1.3.b); "
            + "if it is something else, tick \"I have looked at it again\" and send."
    )
{
    private static CommandLine.Phrase What(WordsDoubt doubt) =>
        doubt switch
        {
            WordsDoubt.Telephone => new("số điện thoại", "a telephone number"),
            WordsDoubt.IdentityNumber => new("số căn cước", "the number of an identity card"),
            _ => new("họ tên một người", "the name of a person"),
        };
}

/// <summary>The sheet was handed over on a day that has not come, or before the month.</summary>
internal sealed record HandedOverThen(DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "handed-over-then",
        $"Ngày nhận phiếu {On:dd/MM/yyyy} phải nằm trong khoảng từ đầu tháng được phản ánh đến hôm nay.",
        $"The day on which the sheet was handed over, {On:d MMM yyyy}, must lie between the beginning of the month and today."
    );

/// <summary>A matter is part of a proposal, so that its words stay.</summary>
internal sealed record MatterIsProposed()
    : Refusal(
        RefusalKind.Conflict,
        "matter-is-proposed",
        "Vấn đề này đã đưa vào kiến nghị hoặc đã giải quyết nên không sửa được nữa (mục II.2.c).",
        "This matter is part of a proposal, or settled, and can no longer be changed (II.2.c)."
    );

/// <summary>The report is in.</summary>
internal sealed record ReportIsIn()
    : Refusal(
        RefusalKind.Conflict,
        "report-is-in",
        "Báo cáo tháng này đã có, không cần đôn đốc.",
        "The report of this month is in; nobody has to be urged."
    );

/// <summary>The member was urged today.</summary>
internal sealed record UrgedToday()
    : Refusal(
        RefusalKind.Conflict,
        "urged-today",
        "Hôm nay đã đôn đốc về địa bàn này rồi.",
        "Somebody was urged about this area today already."
    );

/// <summary>Nobody is in charge, so nobody can be urged.</summary>
internal sealed record NobodyToUrge()
    : Refusal(
        RefusalKind.NotPossible,
        "nobody-to-urge",
        "Địa bàn chưa có người phụ trách. Hãy phân công trước (mục II.2.c).",
        "Nobody is in charge of the area. Put somebody in charge first (II.2.c)."
    );

/// <summary>A line of the proposal no longer fits the cell.</summary>
internal sealed record ProposalIsOld()
    : Refusal(
        RefusalKind.Conflict,
        "proposal-is-old",
        "Danh sách đảng viên hoặc địa bàn đã thay đổi từ khi lập phương án, hoặc còn địa bàn chưa có người (mục II.2.c). "
            + "Hãy xem phương án mới ở dưới.",
        "The roll or the areas have changed since this was proposed, or an area has nobody (II.2.c). See the new proposal below."
    );
