using System.Text;

namespace ChiBo.Domain.Text;

/// <summary>
/// One word of a text. The tone belongs to the word and not to one of its letters, so that Hòa and Hoà are the same.
/// </summary>
/// <param name="Letters">In small letters, with their letter marks and without the tone.</param>
/// <param name="Tone">The first tone that is written in it.</param>
/// <param name="Case">Which of its letters are capitals.</param>
internal readonly record struct Word(string Letters, Tone Tone, WordCase Case)
{
    /// <summary>The words between white space; composed, decomposed and mixed spellings give the same.</summary>
    public static IReadOnlyList<Word> Split(string text)
    {
        var words = new List<Word>();
        int start = -1;
        for (int position = 0; position <= text.Length; position++)
        {
            bool isInside = position < text.Length && !char.IsWhiteSpace(text[position]);
            if (isInside && start < 0)
            {
                start = position;
            }
            else if (!isInside && start >= 0)
            {
                Word word = Read(text.AsSpan(start, position - start));
                start = -1;
                if (word.Letters.Length > 0)
                {
                    words.Add(word);
                }
            }
        }

        return words;
    }

    private static Word Read(ReadOnlySpan<char> written)
    {
        var letters = new StringBuilder(written.Length);
        Tone tone = Tone.Level;
        int capitals = 0;
        int count = 0;
        bool beginsLarge = false;
        for (int position = 0; position < written.Length; position++)
        {
            char character = written[position];
            if (!LetterTable.TryGet(character, out Letter letter))
            {
                if (!VietnameseText.IsInvisible(character) && !LetterTable.IsCombining(character))
                {
                    letters.Append(VietnameseText.Plain(character));
                }

                continue;
            }

            while (position + 1 < written.Length && LetterTable.IsCombining(written[position + 1]))
            {
                letter = LetterTable.With(letter, written[++position]);
            }

            letters.Append(LetterTable.WithoutTone(letter));
            tone = tone == Tone.Level ? letter.Tone : tone;
            beginsLarge |= count == 0 && letter.IsUpper;
            capitals += letter.IsUpper ? 1 : 0;
            count++;
        }

        return new Word(letters.ToString(), tone, CaseOf(capitals, count, beginsLarge));
    }

    private static WordCase CaseOf(int capitals, int count, bool beginsLarge) =>
        capitals switch
        {
            0 => WordCase.Small,
            1 when beginsLarge => WordCase.Capitalised,
            _ when capitals == count => WordCase.Capitals,
            _ => WordCase.Mixed,
        };
}
