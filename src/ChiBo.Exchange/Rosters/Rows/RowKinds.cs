using System.Text.RegularExpressions;
using ChiBo.Exchange.Rosters.Letters;
using ChiBo.Exchange.Rosters.Names;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Tells people from all else that stands in a list.</summary>
internal static partial class RowKinds
{
    /// <summary>Tells what a row is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The cell that it names, for a section.</param>
    public static RowKind Of(RowView row, out string? cell)
    {
        cell = null;
        IReadOnlyList<string> texts = row.Texts;
        string name = row.Name;
        bool isCounted = row.HasOrdinal && name.Length > 0;
        if (texts.Count == 0 || IsNumbering(texts, name))
        {
            return RowKind.Nothing;
        }

        if (SectionCell(row, texts, name) is { } section)
        {
            cell = section;
            return RowKind.Section;
        }

        if (Array.Exists([texts[0], name, texts.Count > 1 ? texts[1] : ""], IsTotal))
        {
            return RowKind.Total;
        }

        if (!row.HasOrdinal && (IsSignature(name) || (!row.HasDates && IsSignature(texts, name))))
        {
            return RowKind.Signature;
        }

        List<string> words = [.. texts.Where(text => !OnlyNumber().IsMatch(text))];
        bool standsAlone = !row.HasDates && words.Count == 1;
        if (standsAlone && (isCounted ? GroupOfMembers().IsMatch(words[0]) : IsHeadingOrNote(words[0])))
        {
            cell = CellNames.InTitle(words[0]);
            return cell is null ? RowKind.Nothing : RowKind.Section;
        }

        return PersonNames.CanBe(name) ? RowKind.Person
            : HasData(row) ? RowKind.Nameless
            : RowKind.Nothing;
    }

    /// <summary>(1) (2) (3), or A B 1 2: the numbers of the columns.</summary>
    private static bool IsNumbering(IReadOnlyList<string> texts, string name) =>
        texts.Count > 1 && ColumnNumber().IsMatch(name) && texts.All(ColumnNumber().IsMatch);

    /// <summary>A section stands alone in its row, but for its number and the count of its people.</summary>
    private static string? SectionCell(RowView row, IReadOnlyList<string> texts, string name)
    {
        if (
            name.Length > 0
            && CellNames.AtStart(name) is { } inName
            && VietnameseText.Fold(name).StartsWith("chi bo", StringComparison.Ordinal)
        )
        {
            return inName;
        }

        if (row.HasDates || (row.HasOrdinal && (name.Length > 0 || row.Raw(RosterField.Cell).Length > 0)))
        {
            return null;
        }

        List<string> words = [.. texts.Where(text => !OnlyNumber().IsMatch(text))];
        return words.Count switch
        {
            1 => CellNames.AtStart(words[0]),
            2 when CellLabel().IsMatch(words[0]) => CellNames.AtStart($"Chi bộ: {words[1]}"),
            _ => null,
        };
    }

    private static bool IsTotal(string text) => Total().IsMatch(VietnameseText.Clean(text));

    private static bool IsSignature(string text) => text.Length > 0 && Signature().IsMatch(text);

    private static bool IsSignature(IReadOnlyList<string> texts, string name) =>
        (name.Length == 0 && texts.Any(IsSignature)) || texts.Any(text => PlaceAndDate().IsMatch(text));

    private static bool IsHeadingOrNote(string text) =>
        Heading().IsMatch(text) || GroupOfMembers().IsMatch(text) || CellNames.InTitle(text) is not null;

    /// <summary>A number alone is a row prepared for somebody; a date, or a number and more, is somebody's.</summary>
    private static bool HasData(RowView row)
    {
        int fields = Enum.GetValues<RosterField>().Count(field => row.Raw(field).Length > 0);
        return row.HasDates ? fields > 1 || row.HasOrdinal : row.HasOrdinal && fields > 0;
    }

    private const RegexOptions Options =
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[(\[{]?\s*(\d{1,2}|[a-h])\s*([=+\-*/]\s*[(\[]?\d{1,2}[)\]]?\s*)*[)\]}]?[.]?$", Options, 30_000)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(
        @"^(([ivxlcdm]+|\d+|[a-z])\s*[.):/]?|\d+\s*(đ/c|đc|đồng chí|đảng viên|đv|người)?)$",
        Options,
        30_000
    )]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"^[\s*+\-]*(chi bộ|chi bo)\s*:?$", Options, 30_000)]
    private static partial Regex CellLabel();

    [GeneratedRegex(
        @"^[\s*+\-(]*((([ivx]+|[a-d])\s*[.)]\s*)?(tổng cộng|tổng số|cộng chung|cộng|tổng)(?=\s*($|[:.;=,(\d]|(toàn|chi|đảng|danh|số|có|là|đồng|đ/c|xã|bộ|theo|trên|dưới|cả|các|trang|nữ|nam|lũy)\b))|(tong cong|tong so|cong|tong)\s*($|[:=(]|\d|(dang vien|co|toan|danh sach)\b)|danh sách( trên| này)?\s*(có|gồm)|danh sach( tren| nay)?\s*(co|gom)\b|ấn định danh sách|trong đó\s*:?|trong do\s*:)",
        Options,
        30_000
    )]
    private static partial Regex Total();

    [GeneratedRegex(
        @"^[\s*+\-(]*(t/m\b|t\.m\b|tm\.|tm\s+(chi|đảng|ban|bch|cấp|ủy|uỷ|dang)|thay mặt|kt\.|k/t|q\.\s*bí thư|(phó )?bí thư( (chi bộ|chi ủy|chi uỷ|đảng ủy|đảng uỷ|đảng bộ))?\s*$|(pho )?bi thu( chi bo)?\s*$|người (lập|ghi|kê khai|tổng hợp|thống kê)|nguoi (lap|ghi|ke khai|tong hop)|cán bộ lập|\(?\s*(đã )?ký\b|\(?\s*(da )?ky,|xác nhận|xac nhan|nơi nhận|noi nhan|chi ủy chi bộ|ban chi ủy|thủ trưởng|chủ tịch\s*$)",
        Options,
        30_000
    )]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"(^|,\s*)(ngày|ngay)\s*[\d.…_ ]*\s*(tháng|thang)\s*[\d.…_ ]*\s*(năm|nam)\s*[\d.…_ ]*$",
        Options,
        30_000
    )]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(
        @"^[\s*+\-]*([ivx]+[.)]\s*)?(đảng viên|đv) (chính thức|dự bị|được miễn|miễn|tạm|nữ|nam|đang|từ|mới)",
        Options,
        30_000
    )]
    private static partial Regex GroupOfMembers();

    [GeneratedRegex(
        @"^(([ivxlcdm]+|[a-d]|\d{1,2})\s*[.)/\-–:]\s*\D|[*•+\-–#]|ghi chú|ghi chu|lưu ý|chú thích|chú ý|đảng bộ|đảng ủy|khối\s|danh sách|biểu|mẫu (số|biểu|\d)|trang\s*\d|page\s*\d|đảng cộng sản)",
        Options,
        30_000
    )]
    private static partial Regex Heading();
}
