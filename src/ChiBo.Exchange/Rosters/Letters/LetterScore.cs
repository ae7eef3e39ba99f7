namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>How Vietnamese a text looks: only words with letters outside ASCII tell anything.</summary>
/// <param name="Good">Words that can be a syllable.</param>
/// <param name="Bad">Words that cannot.</param>
internal readonly record struct LetterScore(int Good, int Bad)
{
    private const int LongestLookedAt = 1 << 16;

    /// <summary>What a word that cannot be weighs against one that can.</summary>
    private const int WeightOfBad = 2;

    public int Value => Good - (WeightOfBad * Bad);

    public bool IsClean => Good > 0 && Bad == 0;

    public LetterScore Plus(LetterScore other) => new(Good + other.Good, Bad + other.Bad);

    public static LetterScore Of(string text)
    {
        int good = 0;
        int bad = 0;
        int most = Math.Min(text.Length, LongestLookedAt);
        for (int i = 0; i < most; i++)
        {
            int start = i;
            bool marked = false;
            while (i < most && IsOfWord(text[i]))
            {
                marked |= text[i] > '\u007F';
                i++;
            }

            if (marked && Syllables.IsOne(text[start..i]))
            {
                good++;
            }
            else if (marked)
            {
                bad++;
            }
        }

        return new LetterScore(good, bad);
    }

    /// <summary>Signs above ASCII count too: in an old font they are letters.</summary>
    private static bool IsOfWord(char letter) =>
        char.IsAsciiLetter(letter)
        || (letter > '\u00A0' && letter is not (>= '\u2000' and <= '\u206F') && !char.IsWhiteSpace(letter));
}
