using System.Text;
using System.Text.Unicode;
using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>A text file read as letters.</summary>
/// <param name="Text">The text; each letter stands for a byte when <paramref name="Encoding"/> is TCVN3 or VNI.</param>
/// <param name="Encoding">How it is written.</param>
/// <param name="Reason">Why it was read so.</param>
internal sealed record TextBytes(string Text, RosterEncoding Encoding, FaultReason Reason)
{
    private const int LookedAt = 1 << 12;
    private const int ShareOfNothing = 4;

    static TextBytes() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Finds out how the bytes are written.</summary>
    public static TextBytes Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Marked(System.Text.Encoding.Unicode.GetString(bytes[2..]), RosterEncoding.Utf16);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Marked(System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]), RosterEncoding.Utf16);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Marked(System.Text.Encoding.UTF8.GetString(bytes[3..]), RosterEncoding.Utf8);
        }

        return Wide(bytes) ?? (Utf8.IsValid(bytes) ? Plain(bytes) : OneByteALetter(bytes));
    }

    private static TextBytes Marked(string text, RosterEncoding encoding) =>
        new(
            text,
            encoding,
            new FaultReason(
                "byte-order-mark",
                $"tệp mở đầu bằng dấu hiệu của {encoding.Word()}.",
                $"the file begins with the mark of {encoding.Word()}."
            )
        );

    private static TextBytes Plain(ReadOnlySpan<byte> bytes) =>
        new(
            System.Text.Encoding.UTF8.GetString(bytes),
            RosterEncoding.Utf8,
            new FaultReason("valid-utf-8", "mọi byte đều hợp với UTF-8.", "all bytes are valid UTF-8.")
        );

    /// <summary>UTF-16 without its mark has a byte of zero beside most letters.</summary>
    private static TextBytes? Wide(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = bytes[..(Math.Min(bytes.Length, LookedAt) & ~1)];
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.Length; i += 2)
        {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }

        int enough = start.Length / 2 / ShareOfNothing;
        if (
            start.Length < 4
            || Math.Max(even, odd) <= enough
            || Math.Min(even, odd) > Math.Max(even, odd) / ShareOfNothing
        )
        {
            return null;
        }

        Encoding wide = even > odd ? System.Text.Encoding.BigEndianUnicode : System.Text.Encoding.Unicode;
        return new TextBytes(
            wide.GetString(bytes),
            RosterEncoding.Utf16,
            new FaultReason(
                "two-bytes-a-letter",
                "mỗi chữ chiếm hai byte, kiểu UTF-16 không có dấu hiệu mở đầu.",
                "each letter takes two bytes: UTF-16 without its mark."
            )
        );
    }

    private static TextBytes OneByteALetter(ReadOnlySpan<byte> bytes)
    {
        string carried = CarriedBytes.Carry(bytes);
        string windows = System.Text.Encoding.GetEncoding(1258).GetString(bytes).Normalize(NormalizationForm.FormC);
        var votes = new LetterVotes(
            LetterScore.Of(windows),
            LetterScore.Of(OldFonts.Read(carried, RosterEncoding.Tcvn3)),
            LetterScore.Of(OldFonts.Read(carried, RosterEncoding.Vni))
        );
        return votes.Best switch
        {
            RosterEncoding.Tcvn3 => Carried(carried, RosterEncoding.Tcvn3, votes.Tcvn3, "TCVN3 (ABC)"),
            RosterEncoding.Vni => Carried(carried, RosterEncoding.Vni, votes.Vni, "VNI"),
            _ => Carried(windows, RosterEncoding.Windows1258, votes.Plain, "Windows-1258"),
        };
    }

    private static TextBytes Carried(string text, RosterEncoding encoding, LetterScore score, string name) =>
        new(
            text,
            encoding,
            new FaultReason(
                "syllables",
                $"không phải UTF-8; đọc theo {name} thì {score.Good} chữ có dấu đúng âm tiết tiếng Việt, {score.Bad} chữ không đúng.",
                $"no UTF-8; read as {name}, {score.Good} marked words are Vietnamese syllables and {score.Bad} are not."
            )
        );
}
