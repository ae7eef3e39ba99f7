using System.Buffers.Binary;
using System.Text;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>
/// Checks what the head of a compound file claims, since the reader reserves memory by it: a few bytes could claim gigabytes.
/// </summary>
internal static class CompoundHeader
{
    private const int Size = 512;
    private const int Entry = 128;
    private const int PlaceOfLength = 120;

    private static readonly byte[][] Streams =
    [
        .. new[] { "Workbook\0", "Book\0", "Root Entry\0" }.Select(Encoding.Unicode.GetBytes),
    ];

    public static void Check(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return;
        }

        if (file.Length < Size || !HasUsualSectors(file) || !Fits(file))
        {
            throw new UnreadableSourceException(
                FaultReason.Unreadable(
                    "tệp .xls bị hỏng phần đầu, không đọc được; hãy mở bằng Excel rồi lưu lại.",
                    "the head of the .xls file is damaged; open it in a spreadsheet and save it again."
                )
            );
        }
    }

    private static bool HasUsualSectors(ReadOnlySpan<byte> file) =>
        BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) == 0xFFFE
        && BinaryPrimitives.ReadUInt16LittleEndian(file[30..]) is 9 or 12
        && BinaryPrimitives.ReadUInt16LittleEndian(file[32..]) == 6;

    /// <summary>No table has more sectors, and no stream more bytes, than the file.</summary>
    private static bool Fits(ReadOnlySpan<byte> file)
    {
        foreach (int place in (ReadOnlySpan<int>)[40, 44, 64, 72])
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[place..]) > file.Length / Size)
            {
                return false;
            }
        }

        for (int start = Size; start + Entry <= file.Length; start += Entry)
        {
            ReadOnlySpan<byte> entry = file.Slice(start, Entry);
            bool isStream = false;
            foreach (byte[] name in Streams)
            {
                isStream |= entry.StartsWith(name);
            }

            if (isStream && BinaryPrimitives.ReadUInt32LittleEndian(entry[PlaceOfLength..]) > file.Length)
            {
                return false;
            }
        }

        return true;
    }
}
