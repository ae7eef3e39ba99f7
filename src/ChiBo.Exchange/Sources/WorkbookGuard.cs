using System.IO.Compression;
using System.Text;
using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Sources;

/// <summary>Looks at a workbook as an archive before anything reads it: what could do harm is refused.</summary>
internal static class WorkbookGuard
{
    public const int MostEntries = 2_000;
    public const long MostBytes = 512L << 20;

    private const int LookedAt = 1 << 16;
    private static readonly byte[] OldOrEncrypted = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Lets a harmless archive pass.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="mostBytes">How much it may inflate to.</param>
    /// <exception cref="UnreadableSourceException">It is not to be opened.</exception>
    public static void Check(Stream file, long mostBytes = MostBytes)
    {
        Span<byte> start = stackalloc byte[4];
        int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read == start.Length && start.SequenceEqual(OldOrEncrypted))
        {
            throw Refused(
                "là tệp Excel đời cũ (.xls) hoặc có mật khẩu; hãy lưu lại thành .xlsx không mật khẩu.",
                "is an old .xls file or is encrypted; save it as .xlsx without a password."
            );
        }

        file.Position = 0;
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            CheckEntries(archive, mostBytes);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Refused(
                "không phải là tệp .xlsx nguyên vẹn (hỏng, thiếu hoặc không phải bảng tính).",
                "is no whole .xlsx workbook (damaged, truncated, or something else)."
            );
        }
    }

    private static void CheckEntries(ZipArchive archive, long mostBytes)
    {
        if (archive.Entries.Count > MostEntries)
        {
            throw Refused(
                $"có hơn {MostEntries} phần bên trong, nên không được mở.",
                $"has more than {MostEntries} parts and is not opened."
            );
        }

        long inflated = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            inflated += Inflate(entry, mostBytes - inflated, mostBytes);
        }
    }

    /// <summary>Reads a part to its end without keeping it: what the archive says of its length is not trusted.</summary>
    private static long Inflate(ZipArchiveEntry entry, long most, long mostBytes)
    {
        byte[] buffer = new byte[LookedAt];
        using Stream part = entry.Open();
        long length = part.ReadAtLeast(buffer, LookedAt, throwOnEndOfStream: false);
        CheckPart(entry.FullName, buffer.AsSpan(0, (int)length));
        int more = (int)length;
        while (more > 0)
        {
            more = part.Read(buffer);
            length += more;
            if (length > most)
            {
                throw Refused(
                    $"bung ra quá {mostBytes >> 20} MB, nên không được mở.",
                    $"inflates to more than {mostBytes >> 20} MB and is not opened."
                );
            }
        }

        return length;
    }

    private static void CheckPart(string name, ReadOnlySpan<byte> start)
    {
        string path = name.Replace('\\', '/');
        bool isTypes = path == "[Content_Types].xml";
        if (
            path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || (isTypes && (Has(start, "macroEnabled") || Has(start, "vbaProject")))
        )
        {
            throw Refused(
                "có macro, nên không được mở; hãy lưu lại thành .xlsx.",
                "has macros and is not opened; save it as .xlsx."
            );
        }

        if (
            path.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase)
            || (isTypes && Has(start, "externalLink"))
        )
        {
            throw Refused(
                "có liên kết tới tệp khác, nên không được mở; hãy ngắt liên kết rồi lưu lại.",
                "links to other files and is not opened; break the links and save it again."
            );
        }

        if (Has(start, "<!DOCTYPE"))
        {
            throw Refused(
                "có khai báo kiểu tài liệu (DTD), nên không được mở.",
                "declares a document type (DTD) and is not opened."
            );
        }
    }

    private static bool Has(ReadOnlySpan<byte> start, string text) => start.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static UnreadableSourceException Refused(string vietnamese, string english) =>
        new(FaultReason.Unreadable(vietnamese, english));
}
