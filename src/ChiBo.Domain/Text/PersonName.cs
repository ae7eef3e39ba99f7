using System.Text;

namespace ChiBo.Domain.Text;

/// <summary>
/// A Vietnamese full name in its parts: the first word is the family name (họ), the last the given name (tên), what
/// stands between them the middle name (chữ đệm). A name of one word is a given name.
/// </summary>
/// <param name="Family">Họ; empty in a name of one word.</param>
/// <param name="Middle">Chữ đệm, its words with one space between them; often empty.</param>
/// <param name="Given">Tên; empty only when the whole name is.</param>
public readonly record struct PersonName(string Family, string Middle, string Given)
{
    /// <summary>Takes a full name apart; spelling and case stay as they are.</summary>
    public static PersonName Split(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        string[] words = fullName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => new PersonName("", "", ""),
            [string given] => new PersonName("", "", given),
            [string family, .. string[] middle, string given] => new PersonName(
                family,
                string.Join(' ', middle),
                given
            ),
        };
    }

    /// <summary>
    /// A key in plain ASCII; names in the ordinal order of their keys are in Vietnamese order by given name, then by
    /// family name, then by middle name. In each part letters decide before tones; case decides last of all. Two
    /// spellings of one name that differ only in where the tone is written (Hòa, Hoà) have one key.
    /// </summary>
    public static string SortKey(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        IReadOnlyList<Word> words = Word.Split(fullName);
        var key = new StringBuilder(fullName.Length * 2);
        VietnameseCollation.AppendField(key, words.TakeLast(1));
        VietnameseCollation.AppendField(key, words.SkipLast(1).Take(1));
        VietnameseCollation.AppendField(key, words.SkipLast(1).Skip(1));
        VietnameseCollation.AppendCases(key, words.TakeLast(1).Concat(words.SkipLast(1)));
        return key.ToString();
    }
}
