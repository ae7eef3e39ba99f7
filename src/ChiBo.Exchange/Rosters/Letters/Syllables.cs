using System.Collections.Frozen;
using System.Text;

namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>
/// Tells whether a word can be a Vietnamese syllable: letters read in a wrong encoding hardly ever are one.
/// </summary>
internal static class Syllables
{
    private const int Longest = 8;

    private static readonly string[] Onsets =
        "_ b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".Split(' ');

    private static readonly string[] Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
        + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
        + "u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt up ut "
        + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu uơ "
        + "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu yt"
    ).Split(' ');

    private static readonly FrozenSet<string> Known = Onsets
        .SelectMany(onset => Rhymes.Select(rhyme => (onset == "_" ? "" : onset) + rhyme))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Whether the word, in NFC, can be a syllable.</summary>
    public static bool IsOne(string word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> letters = stackalloc char[Longest * 4];
        int length = 0;
        char tone = '\0';
        foreach (char letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (letter is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                if (tone != '\0')
                {
                    return false;
                }

                tone = letter;
            }
            else if (length == letters.Length)
            {
                return false;
            }
            else
            {
                letters[length++] = letter;
            }
        }

        string plain = new string(letters[..length]).Normalize(NormalizationForm.FormC);
        return Lookup.Contains(plain) && EndsAsItsToneAsks(plain, tone);
    }

    /// <summary>A syllable that ends in c, ch, p or t bears the acute or the dot below, if any.</summary>
    private static bool EndsAsItsToneAsks(string plain, char tone)
    {
        bool isClosed =
            plain[^1] is 'c' or 'p' or 't' || (plain.Length > 2 && plain.EndsWith("ch", StringComparison.Ordinal));
        return !isClosed || tone is '\u0301' or '\u0323';
    }
}
