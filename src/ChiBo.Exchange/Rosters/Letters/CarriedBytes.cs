namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>
/// A text typed with an old font holds, for a program, letters of Western Europe: each stands for one byte of that font.
/// </summary>
internal static class CarriedBytes
{
    private const int None = -1;

    /// <summary>The letters of Windows-1252 from 80 to 9F that are not those of Latin-1.</summary>
    private const string Western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The byte that a letter stands for; a negative number when it can stand for none.</summary>
    public static int Of(char letter)
    {
        if (letter <= '\u00FF')
        {
            return letter;
        }

        int place = Western.IndexOf(letter, StringComparison.Ordinal);
        return place < 0 ? None : 0x80 + place;
    }

    /// <summary>Whether each letter can stand for a byte.</summary>
    public static bool CanBe(string text)
    {
        foreach (char letter in text)
        {
            if (Of(letter) == None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text whose letters stand for the bytes.</summary>
    public static string Carry(ReadOnlySpan<byte> bytes) => System.Text.Encoding.Latin1.GetString(bytes);
}
