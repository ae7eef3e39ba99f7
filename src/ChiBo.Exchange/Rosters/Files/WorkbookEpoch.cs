using System.IO.Compression;
using System.Text;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>Whether a workbook counts its days from 1904, as those made on a Macintosh do.</summary>
internal static class WorkbookEpoch
{
    private const int LookedAt = 1 << 16;

    public static bool OfNew(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("xl/workbook.xml") is not { } part)
        {
            return false;
        }

        byte[] start = new byte[LookedAt];
        using Stream content = part.Open();
        string text = Encoding.UTF8.GetString(
            start,
            0,
            content.ReadAtLeast(start, LookedAt, throwOnEndOfStream: false)
        );
        return text.Contains("date1904=\"1\"", StringComparison.Ordinal)
            || text.Contains("date1904=\"true\"", StringComparison.Ordinal);
    }

    /// <summary>The record of the epoch stands before that of the precision in every file that a spreadsheet writes.</summary>
    public static bool OfOld(ReadOnlySpan<byte> file) =>
        file.IndexOf((ReadOnlySpan<byte>)[0x22, 0, 2, 0, 1, 0, 0x0E, 0, 2, 0]) >= 0;
}
