using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Members.Filters;

internal static class FilterTexts
{
    public static readonly Phrase Saved = new("Bộ lọc đã lưu", "Saved filters");
    public static readonly Phrase SaveThis = new("Lưu bộ lọc này", "Save this filter");
    public static readonly Phrase Name = new("Tên bộ lọc", "Name of the filter");
    public static readonly Phrase NameHint = new("Ví dụ: Dự bị thôn 3.", "As in: probationary members.");
    public static readonly Phrase NameMissing = new("Hãy đặt tên cho bộ lọc.", "Give the filter a name.");
    public static readonly Phrase Save = new("Lưu", "Save");
    public static readonly Phrase Forget = new("Xóa", "Delete");
    public static readonly Phrase Columns = new("Cột hiển thị", "Columns");
    public static readonly Phrase ColumnsHint = new(
        "Tệp tải về có đúng các cột này.",
        "The file has these very columns."
    );
}
