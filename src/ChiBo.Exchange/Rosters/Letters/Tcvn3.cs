namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>TCVN3 (ABC), as the fonts .VnTime show it: one byte a letter.</summary>
internal static class Tcvn3
{
    private const int First = 0xA1;

    /// <summary>The letters of the bytes A1 to FE; a dot where there is none.</summary>
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ......"
        + "àảãáạ.ằẳẵắ......."
        + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ..."
        + "ĩíịò.ỏõóọồổỗốộờởỡớợù."
        + "ủũúụừửữứựỳỷỹýỵ";

    /// <summary>Reads a text whose letters stand for bytes.</summary>
    public static string Decode(string carried)
    {
        return string.Create(
            carried.Length,
            carried,
            static (text, source) =>
            {
                for (int i = 0; i < source.Length; i++)
                {
                    int place = CarriedBytes.Of(source[i]) - First;
                    text[i] =
                        place >= 0 && place < Letters.Length && Letters[place] != '.' ? Letters[place] : source[i];
                }
            }
        );
    }
}
