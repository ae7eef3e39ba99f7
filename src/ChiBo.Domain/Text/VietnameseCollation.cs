using System.Globalization;
using System.Text;

namespace ChiBo.Domain.Text;

/// <summary>
/// Keys in plain ASCII whose ordinal order is the Vietnamese order, so that a binary column sorts alike in every
/// database: letters first (a ă â b c d đ e ê …), then tones (ngang huyền hỏi ngã sắc nặng), case last.
/// </summary>
/// <remarks>
/// A letter that follows its plain one in the alphabet is that one with <c>~</c> behind it (ă is <c>a~</c>, â is
/// <c>a~~</c>), which sorts after everything that can follow the plain letter. A number is led by how many digits it
/// has, so that 2 comes before 10. A space ends a level and sorts before all that may continue it.
/// </remarks>
public static class VietnameseCollation
{
    private const char WordBreak = '-';
    private const char LevelEnd = ' ';
    private const char AfterLetters = '|';

    /// <summary>The key of a text such as the name of a unit.</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IReadOnlyList<Word> words = Word.Split(text);
        var key = new StringBuilder(text.Length * 2);
        AppendField(key, words);
        AppendCases(key, words);
        return key.ToString();
    }

    /// <summary>Letters, then tones, of one field.</summary>
    internal static void AppendField(StringBuilder key, IEnumerable<Word> words)
    {
        int start = key.Length;
        foreach (Word word in words)
        {
            AppendBreak(key, start);
            AppendLetters(key, start, word.Letters);
        }

        if (key.Length > start && key[^1] == WordBreak)
        {
            key.Length--;
        }

        key.Append(LevelEnd);
        foreach (Word word in words)
        {
            key.Append((char)('0' + (int)word.Tone));
        }

        key.Append(LevelEnd);
    }

    /// <summary>The cases of all words: the last level.</summary>
    internal static void AppendCases(StringBuilder key, IEnumerable<Word> words)
    {
        foreach (Word word in words)
        {
            key.Append((char)('0' + (int)word.Case));
        }
    }

    private static void AppendLetters(StringBuilder key, int start, string letters)
    {
        for (int position = 0; position < letters.Length; position++)
        {
            char character = letters[position];
            if (char.IsAsciiDigit(character))
            {
                position = AppendNumber(key, letters, position) - 1;
            }
            else if (LetterTable.TryGet(character, out Letter letter))
            {
                key.Append(letter.Base).Append('~', StepsBehind(letter));
            }
            else if (char.IsAscii(character) || char.IsPunctuation(character))
            {
                if (character != '\'')
                {
                    AppendBreak(key, start);
                }
            }
            else
            {
                key.Append(AfterLetters).Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }
    }

    private static void AppendBreak(StringBuilder key, int start)
    {
        if (key.Length > start && key[^1] != WordBreak)
        {
            key.Append(WordBreak);
        }
    }

    /// <summary>How many letters of the alphabet stand between the plain letter and this one, and one more.</summary>
    private static int StepsBehind(Letter letter) =>
        letter.Mark switch
        {
            LetterMark.None => 0,
            LetterMark.Circumflex when letter.Base == 'a' => 2,
            LetterMark.Horn when letter.Base == 'o' => 2,
            _ => 1,
        };

    private static int AppendNumber(StringBuilder key, string letters, int start)
    {
        int end = start;
        while (end < letters.Length && char.IsAsciiDigit(letters[end]))
        {
            end++;
        }

        while (start < end - 1 && letters[start] == '0')
        {
            start++;
        }

        int digits = end - start;
        key.Append('9', digits / 9).Append((char)('0' + (digits % 9))).Append(letters, start, digits);
        return end;
    }
}
