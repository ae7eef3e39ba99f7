using System.Globalization;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Privacy.Retention;

internal static class RetentionTexts
{
    public static readonly Phrase Title = new("Xóa dữ liệu hết hạn giữ", "Erasing data whose time is over");

    public static readonly Phrase Lead = new(
        "Máy chủ tự xóa mỗi ngày. Trang này cho biết hôm nay còn gì phải xóa, và chỉ cho biết số lượng.",
        "The server erases by itself every day. This page tells what is left to be erased today, and nothing but numbers."
    );

    public static readonly Phrase Rule = new("Quy tắc", "Rule");
    public static readonly Phrase Count = new("Số lượng", "How much");
    public static readonly Phrase Oldest = new("Hết hạn sớm nhất", "Oldest day");
    public static readonly Phrase Nothing = new("Không có gì hết hạn giữ.", "There is nothing whose time is over.");
    public static readonly Phrase Run = new("Xóa ngay", "Erase now");
    public static readonly Phrase Proofs = new("Các lần đã xóa", "What was erased");
    public static readonly Phrase NoProofs = new("Chưa có lần nào.", "Nothing yet.");
    public static readonly Phrase When = new("Lúc", "When");
    public static readonly Phrase What = new("Đã xóa", "Erased");
    public static readonly Phrase Act = new("Việc số", "Act");

    public static Phrase Erased(int count) => new($"Đã xóa {count} mục.", $"Erased: {count}.");

    public static Phrase Line(RetentionLine line) =>
        line.Oldest is { } oldest
            ? new Phrase(
                $"{line.Rule.Name.Vietnamese}: {line.Count}, hết hạn sớm nhất {Written(oldest, "dd/MM/yyyy")}",
                $"{line.Rule.Name.English}: {line.Count}, oldest day {Written(oldest, "yyyy-MM-dd")}"
            )
            : new Phrase($"{line.Rule.Name.Vietnamese}: {line.Count}", $"{line.Rule.Name.English}: {line.Count}");

    private static string Written(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
