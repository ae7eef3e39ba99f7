using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Months;

internal static class WeekTexts
{
    public static readonly Phrase Title = new("Lịch tuần", "The week");
    public static readonly Phrase Before = new("Tuần trước", "Week before");
    public static readonly Phrase After = new("Tuần sau", "Week after");
    public static readonly Phrase Print = new("Trang để in", "Page to print");
    public static readonly Phrase Docx = new("Tệp DOCX", "DOCX file");
    public static readonly Phrase When = new("Ngày, giờ", "Day and hour");
    public static readonly Phrase What = new("Việc", "What");
    public static readonly Phrase Who = new("Thành phần", "Who");
    public static readonly Phrase None = new("Không có cuộc họp nào", "No meetings");
    public static readonly Phrase NoneMean = new(
        "Bảy ngày này chưa xếp cuộc họp nào.",
        "Nothing is planned in these seven days."
    );

    public static Phrase Days(string from, string to) => new($"từ {from} đến {to}", $"{from} to {to}");
}
