using System.Text.RegularExpressions;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Names;

/// <summary>Names of cells in titles, sections, sheets and columns.</summary>
internal static partial class CellNames
{
    private const int Longest = 200;

    /// <summary>The cell that a title names somewhere: <c>DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG</c>.</summary>
    public static string? InTitle(string title) =>
        title.Length > Longest * 2 ? null : title.Split('\n').Select(InLine).LastOrDefault(cell => cell is not null);

    /// <summary>The cell that a section row or a sheet names by beginning with it: <c>I. Chi bộ cơ quan</c>, <c>CB thôn 1</c>.</summary>
    public static string? AtStart(string text)
    {
        string bare = Bullet().Replace(VietnameseText.Clean(text), "");
        return bare.Length > Longest ? null
            : Mention().Match(bare) is { Success: true, Index: 0 } found ? Normal(found.Groups["cell"].Value)
            : Area().Match(bare) is { Success: true } area ? Normal(area.Groups["cell"].Value)
            : null;
    }

    /// <summary>A cell's name in a column: as it is written, capitals in normal writing.</summary>
    public static string? InColumn(string text)
    {
        string name = VietnameseText.Clean(text);
        return name.Length == 0 ? null : CellCapitals.Normal(name);
    }

    /// <summary>Whether two names are of one cell.</summary>
    public static string Key(string name) => Prefix().Replace(VietnameseText.Fold(name), "");

    private static string? InLine(string line)
    {
        string text = VietnameseText.Clean(line);
        Match found = Mention().Match(text);
        bool isCadres = found.Success && found.Index > 0 && Short().IsMatch(found.Value);
        return !found.Success || isCadres || OfSeveral().IsMatch(text[..found.Index])
            ? null
            : Normal(found.Groups["cell"].Value);
    }

    private static string? Normal(string found)
    {
        string name = Tail().Replace(found, "").Trim(' ', '-', '–', ':', ',', '.', ';', '*', '_', '…');
        name = Short().Replace(name, "Chi bộ ");
        name = AfterColon().Replace(name, "${word} ");
        return VietnameseText.Fold(Prefix().Replace(VietnameseText.Fold(name), "")).Length == 0
            ? null
            : CellCapitals.NormalOfTitle(name);
    }

    private const RegexOptions Options =
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?<![\p{L}])(?<cell>(chi\s?bộ|chi\s?bô|chi\s?bo|CB)(\s*:\s*|\s+)(?!(kết nạp|có|này|gồm|trực thuộc|là|công chức|công nhân|viên chức|cc|cnv)\b)[^\n()]*)",
        Options,
        30_000
    )]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"^(?!bản (in|gốc|sao|nháp|chính|mới|cũ|đồ|tin)\b)(?<cell>(thôn|xóm|ấp|bản|buôn|làng|khu phố|khu dân cư|khu|tổ dân phố|tdp|tiểu khu|khóm|sóc)\s+[\p{L}\d][^\n()]*)$",
        Options,
        30_000
    )]
    private static partial Regex Area();

    [GeneratedRegex(@"\b(các|cac|những|toàn bộ các|\d+)\s*$", Options, 30_000)]
    private static partial Regex OfSeveral();

    [GeneratedRegex(@"^([\s*+\-–•◦▪#.]+|([ivxlcdm]+|\d{1,3}|[a-z])\s*[.):/\-–]\s*)+", Options, 30_000)]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"\s*(([:;,\-–=]\s*)?((có|gồm|tổng số|tổng cộng)\s*:?\s*)?\d+\s*(đ/c|đc|đồng chí|đảng viên|đv|người)\b.*|[:=]\s*\d+\s*$|(,|-|–)?\s*((năm|nam|tháng|thang|quý)\s+[\dIVX.…_].*|(nhiệm kỳ|nhiem ky|tính đến|tinh den|đến ngày|den ngay|đến tháng|thời điểm|giai đoạn|tính từ)(\s+.*|\s*$))|\s+[-–]\s+(đảng bộ|đảng ủy|xã|phường|thị trấn|huyện)\b.*|,?\s+(trực thuộc|thuộc)\s+.*|[.…_]{3,}.*)$",
        Options,
        30_000
    )]
    private static partial Regex Tail();

    [GeneratedRegex(@"^cb\s+", Options, 30_000)]
    private static partial Regex Short();

    [GeneratedRegex(@"^(?<word>chi bộ|chi bo)\s*:\s*", Options, 30_000)]
    private static partial Regex AfterColon();

    [GeneratedRegex(@"^(chi bo|cb)\b\s*", Options, 30_000)]
    private static partial Regex Prefix();
}
