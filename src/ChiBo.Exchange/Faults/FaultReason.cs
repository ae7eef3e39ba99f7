using ChiBo.Domain.Shared;

namespace ChiBo.Exchange.Faults;

/// <summary>What is wrong, and what was expected.</summary>
/// <param name="Code">A stable name of the kind of fault.</param>
/// <param name="Vietnamese">In Vietnamese.</param>
/// <param name="English">In English.</param>
public sealed record FaultReason(string Code, string Vietnamese, string English)
{
    /// <summary>The reason in the language asked for.</summary>
    public string Describe(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    internal static readonly FaultReason MissingColumn = new(
        "column-missing",
        "thiếu cột này trong dòng tiêu đề.",
        "the header lacks this column."
    );

    internal static readonly FaultReason RepeatedColumn = new(
        "column-twice",
        "cột này có hai lần trong dòng tiêu đề.",
        "the header has this column twice."
    );

    internal static readonly FaultReason NoHeader = new(
        "header-missing",
        "thiếu dòng tiêu đề.",
        "the header row is missing."
    );

    internal static readonly FaultReason Empty = new("value-empty", "không được để trống.", "must not be empty.");

    internal static readonly FaultReason NoDate = new(
        "value-no-date",
        "không phải ngày; cần dạng năm-tháng-ngày, ví dụ 2015-01-31.",
        "is no date; expected yyyy-MM-dd, as in 2015-01-31."
    );

    internal static readonly FaultReason NoMonth = new(
        "value-no-month",
        "không phải tháng; cần dạng năm-tháng, ví dụ 2015-01.",
        "is no month; expected yyyy-MM, as in 2015-01."
    );

    internal static readonly FaultReason NoYear = new(
        "value-no-year",
        "không phải năm; cần dạng bốn chữ số, ví dụ 2015.",
        "is no year; expected yyyy, as in 2015."
    );

    internal static readonly FaultReason NoTime = new(
        "value-no-time",
        "không phải giờ; cần dạng 2015-01-31T19:30.",
        "is no local time; expected yyyy-MM-ddTHH:mm, as in 2015-01-31T19:30."
    );

    internal static readonly FaultReason TooLong = new("value-too-long", "dài hơn 64 kB.", "is longer than 64 kB.");

    internal static readonly FaultReason MustBeEmpty = new(
        "value-not-expected",
        "phải để trống vì đơn vị không phải là xã, phường, thị trấn, đặc khu.",
        "must be empty, since the unit is no commune."
    );

    internal static readonly FaultReason MemberTwice = new(
        "member-twice",
        "mã đảng viên này đã có ở một dòng trên.",
        "this member code stands in a row above already."
    );

    internal static readonly FaultReason ReportTwice = new(
        "report-twice",
        "đảng viên này đã có một dòng về khu dân cư này trong tháng này ở trên.",
        "this member has a row about this area and month above already."
    );

    internal static readonly FaultReason LetterHoldsAlready = new(
        "letter-twice",
        "đảng viên này đã có một giấy giới thiệu còn hiệu lực ở một dòng trên.",
        "this member has a letter that has not ended in a row above already."
    );

    internal static readonly FaultReason CommentTwice = new(
        "comment-twice",
        "đảng viên này đã có một dòng nhận xét của năm này ở trên.",
        "this member has a row about this year above already."
    );

    internal static readonly FaultReason BeforeItBegan = new(
        "day-too-early",
        "không được trước ngày cấp giấy, hoặc ngày xin nhận xét.",
        "must not be before the day of the letter, or of the request."
    );

    internal static readonly FaultReason Reversed = new(
        "interval-reversed",
        "khoảng thời gian phải kết thúc sau ngày bắt đầu.",
        "the interval must end after it begins."
    );

    internal static readonly FaultReason AreaWithoutCommune = new(
        "area-without-commune",
        "khu dân cư phải thuộc một xã, phường, thị trấn, đặc khu.",
        "a residential area must lie in a commune."
    );

    internal static readonly FaultReason ServesNoArea = new(
        "serves-no-area",
        "chi bộ khu dân cư chỉ phục vụ khu dân cư; đơn vị này không phải khu dân cư.",
        "a residential cell serves residential areas; this unit is none."
    );

    internal static readonly FaultReason ServedTwice = new(
        "served-twice",
        "khu dân cư được nêu hai lần.",
        "the area is named twice."
    );

    internal static readonly FaultReason EmptyPart = new(
        "list-empty-part",
        "danh sách khu dân cư có phần trống giữa các dấu chấm phẩy.",
        "the list of areas has an empty part."
    );

    internal static FaultReason NoWord(IReadOnlyList<string> words) =>
        new(
            "value-no-word",
            $"không dùng được; cần một trong các từ: {string.Join(", ", words)}.",
            $"is none of the words expected: {string.Join(", ", words)}."
        );

    internal static FaultReason NotFound(string table) =>
        new("reference-missing", $"mã này không có trong {table}.", $"this code is in no row of {table}.");

    internal static FaultReason FieldCount(int found, int expected) =>
        new(
            "row-field-count",
            $"dòng có {found} ô, dòng tiêu đề có {expected}.",
            $"the row has {found} fields, the header {expected}."
        );

    internal static FaultReason VersionsOverlap(int otherRow) =>
        new(
            "versions-overlap",
            $"khoảng thời gian chồng lên dòng {otherRow} của cùng mã.",
            $"the interval overlaps that of row {otherRow} of the same code."
        );

    internal static FaultReason TwoMainMemberships(int otherRow) =>
        new(
            "two-main-memberships",
            $"đảng viên đã sinh hoạt chính thức theo dòng {otherRow} trong cùng ngày.",
            $"the member has a main membership on the same day by row {otherRow}."
        );

    internal static FaultReason ParentCycle(string cycle) =>
        new("parent-cycle", $"cấp trên tạo thành vòng: {cycle}.", $"the parents form a cycle: {cycle}.");

    internal static FaultReason Unreadable(string vietnamese, string english) => new("unreadable", vietnamese, english);
}
