using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters.Dates;

/// <summary>Why a text is no date that can be.</summary>
internal static class DateFaults
{
    public const int FirstYear = 1900;

    /// <summary>Years ahead are told as lying in the future; further on they are slips of the hand.</summary>
    public const int YearsAhead = 74;

    public static readonly FaultReason NoDate = new(
        "date-not-understood",
        "Không hiểu được ngày này; cần dạng ngày/tháng/năm, ví dụ 03/02/1983, hoặc chỉ tháng/năm hay năm.",
        "This is not understood as a date; expected day/month/year, as in 03/02/1983, or only the month and year or the year."
    );

    public static readonly FaultReason Future = new(
        "date-in-the-future",
        "Ngày này ở sau ngày hôm nay, nên không thể đúng.",
        "This date lies after today and cannot be right."
    );

    public static readonly FaultReason OfficialBeforeAdmitted = new(
        "official-before-admitted",
        "Ngày chính thức đứng trước ngày vào Đảng, nên không thể đúng.",
        "The day of becoming official lies before admission and cannot be right."
    );

    public static readonly FaultReason BeforeBirth = new(
        "event-before-birth",
        "Ngày này không đứng sau ngày sinh, nên không thể đúng.",
        "This date does not lie after birth and cannot be right."
    );

    public static readonly FaultReason BeforeTheParty = new(
        "before-the-party",
        "Ngày này đứng trước ngày thành lập Đảng (03/02/1930), nên không thể đúng.",
        "This date lies before the Party was founded (3 February 1930) and cannot be right."
    );

    public static readonly FaultReason TwoBirths = new(
        "birth-date-twice",
        "Có ngày sinh ở cả cột Nam và cột Nữ; chỉ được điền một cột.",
        "A birth date stands in both the column of men and that of women; only one may be filled."
    );

    public static FaultReason NoDay(int day, int month, int year) =>
        new(
            "day-not-in-month",
            $"Tháng {month} năm {year} không có ngày {day}.",
            $"Month {month} of {year} has no day {day}."
        );

    public static FaultReason NoMonth(int month) =>
        new("month-not-in-year", $"Không có tháng {month}.", $"There is no month {month}.");

    public static FaultReason Swapped(int month) =>
        new(
            "day-and-month-swapped",
            $"Không có tháng {month}; có thể ngày và tháng đã bị đổi chỗ. Hãy sửa lại thành ngày/tháng/năm.",
            $"There is no month {month}; day and month may have been swapped. Write day/month/year."
        );

    public static FaultReason NoYear(int year) =>
        new(
            "year-out-of-range",
            $"Năm {year} không thể đúng; cần từ năm {FirstYear} đến nay.",
            $"The year {year} cannot be right; expected {FirstYear} to today."
        );
}
