using System.Text;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Writes texts in the encodings of old rosters; each table is a letter and its bytes.</summary>
internal static class OldLetters
{
    private const string Tcvn3Bytes =
        "ăA8 âA9 êAA ôAB ơAC ưAD đAE àB5 ảB6 ãB7 áB8 ạB9 ằBB ẳBC ẵBD ắBE ặC6 ầC7 ẩC8 ẫC9 ấCA ậCB èCC ẻCE ẽCF éD0 "
        + "ẹD1 ềD2 ểD3 ễD4 ếD5 ệD6 ìD7 ỉD8 ĩDC íDD ịDE òDF ỏE1 õE2 óE3 ọE4 ồE5 ổE6 ỗE7 ốE8 ộE9 ờEA ởEB ỡEC ớED ợEE "
        + "ùEF ủF1 ũF2 úF3 ụF4 ừF5 ửF6 ữF7 ứF8 ựF9 ỳFA ỷFB ỹFC ýFD ỵFE ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7";

    private const string VniBytes =
        "â61E2 ă61EA ê65E2 ô6FE2 ơF4 ưF6 Â41C2 Ă41CA Ê45C2 Ô4FC2 ƠD4 ƯD6 á61F9 ấ61E1 ắ61E9 é65F9 ế65E1 íED ó6FF9 "
        + "ố6FE1 ớF4F9 ú75F9 ứF6F9 ý79F9 Á41D9 Ấ41C1 Ắ41C9 É45D9 Ế45C1 ÍCD Ó4FD9 Ố4FC1 ỚD4D9 Ú55D9 ỨD6D9 Ý59D9 "
        + "à61F8 ầ61E0 ằ61E8 è65F8 ề65E0 ìEC ò6FF8 ồ6FE0 ờF4F8 ù75F8 ừF6F8 ỳ79F8 À41D8 Ầ41C0 Ằ41C8 È45D8 Ề45C0 ÌCC "
        + "Ò4FD8 Ồ4FC0 ỜD4D8 Ù55D8 ỪD6D8 Ỳ59D8 ạ61EF ậ61E4 ặ61EB ẹ65EF ệ65E4 ịF2 ọ6FEF ộ6FE4 ợF4EF ụ75EF ựF6EF ỵEE "
        + "Ạ41CF Ậ41C4 Ặ41CB Ẹ45CF Ệ45C4 ỊD2 Ọ4FCF Ộ4FC4 ỢD4CF Ụ55CF ỰD6CF ỴCE ả61FB ẩ61E5 ẳ61FA ẻ65FB ể65E5 ỉE6 "
        + "ỏ6FFB ổ6FE5 ởF4FB ủ75FB ửF6FB ỷ79FB Ả41DB Ẩ41C5 Ẳ41DA Ẻ45DB Ể45C5 ỈC6 Ỏ4FDB Ổ4FC5 ỞD4DB Ủ55DB ỬD6DB "
        + "Ỷ59DB ã61F5 ẫ61E3 ẵ61FC ẽ65F5 ễ65E3 ĩF3 õ6FF5 ỗ6FE3 ỡF4F5 ũ75F5 ữF6F5 ỹ79F5 Ã41D5 Ẫ41C3 Ẵ41DC Ẽ45D5 "
        + "Ễ45C3 ĨD3 Õ4FD5 Ỗ4FC3 ỠD4D5 Ũ55D5 ỮD6D5 Ỹ59D5 đF1 ĐD1";

    private static readonly Dictionary<char, byte[]> OfTcvn3 = TableOf(Tcvn3Bytes);
    private static readonly Dictionary<char, byte[]> OfVni = TableOf(VniBytes);

    static OldLetters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>TCVN3 has no accented capitals of its own: they are small letters in a capitals font.</summary>
    public static byte[] Tcvn3(string text) => Write(text, OfTcvn3);

    public static byte[] Vni(string text) => Write(text, OfVni);

    public static byte[] Windows1258(string text)
    {
        var parts = new StringBuilder();
        foreach (char letter in text)
        {
            string tone = string.Concat(
                letter
                    .ToString()
                    .Normalize(NormalizationForm.FormD)
                    .Where(mark => "\u0300\u0301\u0303\u0309\u0323".Contains(mark))
            );
            string rest = string.Concat(
                letter.ToString().Normalize(NormalizationForm.FormD).Where(mark => !tone.Contains(mark))
            );
            parts.Append(rest.Normalize(NormalizationForm.FormC)).Append(tone);
        }

        return Encoding
            .GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            .GetBytes(parts.ToString());
    }

    /// <summary>The text as a workbook holds it that was typed with an old font.</summary>
    public static string Typed(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Write(string text, Dictionary<char, byte[]> table) =>
        [
            .. text.SelectMany(letter =>
                table.TryGetValue(letter, out byte[]? own) ? own
                : table.TryGetValue(char.ToLowerInvariant(letter), out byte[]? small) ? small
                : letter <= '\u007F' ? [(byte)letter]
                : throw new ArgumentException($"{letter} cannot be written.", nameof(text))
            ),
        ];

    private static Dictionary<char, byte[]> TableOf(string table) =>
        table.Split(' ').ToDictionary(entry => entry[0], entry => System.Convert.FromHexString(entry.AsSpan(1)));
}
