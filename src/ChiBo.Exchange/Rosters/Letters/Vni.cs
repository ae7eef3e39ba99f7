using System.Collections.Frozen;
using System.Text;

namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>VNI for Windows: a letter of one byte, or a vowel followed by a byte for its marks.</summary>
internal static class Vni
{
    private const string Vowels = "aeouyAEOUYơưƠƯ";

    private static readonly FrozenDictionary<int, char> Alone = new Dictionary<int, char>
    {
        [0xF4] = 'ơ',
        [0xF6] = 'ư',
        [0xF1] = 'đ',
        [0xED] = 'í',
        [0xEC] = 'ì',
        [0xE6] = 'ỉ',
        [0xF3] = 'ĩ',
        [0xF2] = 'ị',
        [0xEE] = 'ỵ',
        [0xD4] = 'Ơ',
        [0xD6] = 'Ư',
        [0xD1] = 'Đ',
        [0xCD] = 'Í',
        [0xCC] = 'Ì',
        [0xC6] = 'Ỉ',
        [0xD3] = 'Ĩ',
        [0xD2] = 'Ị',
        [0xCE] = 'Ỵ',
    }.ToFrozenDictionary();

    /// <summary>The marks of the small bytes; those of the capital bytes are 20 below.</summary>
    private static readonly FrozenDictionary<int, string> Marks = new Dictionary<int, string>
    {
        [0xF9] = "\u0301",
        [0xF8] = "\u0300",
        [0xFB] = "\u0309",
        [0xF5] = "\u0303",
        [0xEF] = "\u0323",
        [0xE2] = "\u0302",
        [0xE1] = "\u0302\u0301",
        [0xE0] = "\u0302\u0300",
        [0xE5] = "\u0302\u0309",
        [0xE3] = "\u0302\u0303",
        [0xE4] = "\u0302\u0323",
        [0xEA] = "\u0306",
        [0xE9] = "\u0306\u0301",
        [0xE8] = "\u0306\u0300",
        [0xFA] = "\u0306\u0309",
        [0xFC] = "\u0306\u0303",
        [0xEB] = "\u0306\u0323",
    }.ToFrozenDictionary();

    /// <summary>Reads a text whose letters stand for bytes; what is no VNI stays as it is.</summary>
    public static string Decode(string carried)
    {
        var text = new StringBuilder(carried.Length);
        foreach (char letter in carried)
        {
            int value = CarriedBytes.Of(letter);
            if (Alone.TryGetValue(value, out char alone))
            {
                text.Append(alone);
            }
            else if (MarksOf(value) is { } marks && text.Length > 0 && CanBear(text[^1], marks))
            {
                text.Append(marks);
            }
            else
            {
                text.Append(letter);
            }
        }

        return VietnameseText.WellFormed(text.ToString()).Normalize(NormalizationForm.FormC);
    }

    private static string? MarksOf(int value) =>
        Marks.TryGetValue(value, out string? small) ? small
        : value >= 0xC0 && Marks.TryGetValue(value + 0x20, out string? capital) ? capital
        : null;

    private static bool CanBear(char vowel, string marks) =>
        marks[0] switch
        {
            '\u0302' => vowel is 'a' or 'e' or 'o' or 'A' or 'E' or 'O',
            '\u0306' => vowel is 'a' or 'A',
            _ => Vowels.Contains(vowel, StringComparison.Ordinal),
        };
}
