using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Pictures;

internal static class PictureTexts
{
    public static readonly Phrase AsTable = new("Xem dạng bảng", "See as a table");
    public static readonly Phrase ToTable = new("Bỏ qua hình, đến bảng tổng hợp", "Skip the picture, to the table");
    public static readonly Phrase Number = new("Số", "No.");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase To = new("Đến ngày", "To");
    public static readonly Phrase Verdict = new("Kết quả", "Verdict");
    public static readonly Phrase Because = new("Vì", "Because");
    public static readonly Phrase Group = new("Đơn vị", "Unit");
    public static readonly Phrase Total = new("Tổng số", "Total");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Official = new("Chính thức", "Official");
    public static readonly Phrase Probationary = new("Dự bị", "Probationary");
    public static readonly Phrase Bar = new("Hình", "Picture");
}
