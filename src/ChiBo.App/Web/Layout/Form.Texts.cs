using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Layout;

internal static class FormTexts
{
    public static readonly Phrase NoDay = new(
        "Ngày này không có trong lịch, hoặc nằm ngoài khoảng từ năm 1930 đến năm 2100.",
        "This day is not in the calendar, or not within the years 1930 to 2100."
    );

    public static readonly Phrase ReasonMissing = new("Cần ghi lý do.", "A reason is needed.");
}
