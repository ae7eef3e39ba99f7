using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>How much of a roster is looked at: far more than any commune has, and little enough for any machine.</summary>
internal static class GridLimits
{
    public const int MostBytes = 20 << 20;
    public const long MostInflated = 64L << 20;
    public const int MostRows = 100_000;
    public const int MostColumns = 256;
    public const int MostCells = 1_000_000;
    public const int MostMerged = 20_000;
    public const int MostSheets = 200;
    public const int LongestText = 32_767;

    public static UnreadableSourceException TooMany(string vietnamese, string english) =>
        new(
            FaultReason.Unreadable(
                $"tệp có {vietnamese}, quá nhiều cho một danh sách, nên không được đọc; hãy chia nhỏ tệp.",
                $"the file has {english}, too many for a roster, and is not read; split it."
            )
        );

    /// <summary>The text as far as a cell may hold it.</summary>
    public static string Shorten(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
