namespace ChiBo.Domain.Text;

/// <summary>
/// Takes letters apart by a table of our own: the result is the same on every machine, whatever its ICU knows.
/// </summary>
internal static class LetterTable
{
    private const int Size = 0x1F00;

    private static readonly (string Written, LetterMark Mark)[] Rows =
    [
        ("aàảãáạ", LetterMark.None),
        ("ăằẳẵắặ", LetterMark.Breve),
        ("âầẩẫấậ", LetterMark.Circumflex),
        ("eèẻẽéẹ", LetterMark.None),
        ("êềểễếệ", LetterMark.Circumflex),
        ("iìỉĩíị", LetterMark.None),
        ("oòỏõóọ", LetterMark.None),
        ("ôồổỗốộ", LetterMark.Circumflex),
        ("ơờởỡớợ", LetterMark.Horn),
        ("uùủũúụ", LetterMark.None),
        ("ưừửữứự", LetterMark.Horn),
        ("yỳỷỹýỵ", LetterMark.None),
        ("đ", LetterMark.Stroke),
    ];

    /// <summary>Letters of minority and foreign names: the plain letter first, then what is folded to it.</summary>
    private static readonly string[] Foreign =
    [
        "aäåāą",
        "bƀ",
        "cçćč",
        "dď",
        "eëēĕėęě",
        "gğ",
        "iîïīĭį",
        "lľł",
        "nñńň",
        "oöōŏőø",
        "rřŕ",
        "sśšş",
        "tťţ",
        "uûüūŭůűų",
        "yÿŷ",
        "zźżž",
    ];

    private static readonly Letter[] Letters = Build();

    /// <summary>The letter, unless the character is none.</summary>
    public static bool TryGet(char character, out Letter letter)
    {
        letter = character < Size ? Letters[character] : default;
        return letter.Base != '\0';
    }

    /// <summary>Whether the character is a mark that is written on the letter before it.</summary>
    public static bool IsCombining(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>The letter with a combining mark on it; a mark of no Vietnamese letter changes nothing.</summary>
    public static Letter With(Letter letter, char combining) =>
        combining switch
        {
            '\u0300' or '\u0340' when IsVowel(letter) => letter with { Tone = Tone.Falling },
            '\u0309' when IsVowel(letter) => letter with { Tone = Tone.Dipping },
            '\u0303' when IsVowel(letter) => letter with { Tone = Tone.Creaky },
            '\u0301' or '\u0341' when IsVowel(letter) => letter with { Tone = Tone.Rising },
            '\u0323' when IsVowel(letter) => letter with { Tone = Tone.Heavy },
            '\u0306' when letter.Base == 'a' => letter with { Mark = LetterMark.Breve },
            '\u0302' when letter.Base is 'a' or 'e' or 'o' => letter with { Mark = LetterMark.Circumflex },
            '\u031B' when letter.Base is 'o' or 'u' => letter with { Mark = LetterMark.Horn },
            _ => letter,
        };

    /// <summary>The small letter without its tone, as one character: ậ and Ầ are both â.</summary>
    public static char WithoutTone(Letter letter) =>
        letter.Mark switch
        {
            LetterMark.Breve => 'ă',
            LetterMark.Circumflex when letter.Base == 'a' => 'â',
            LetterMark.Circumflex when letter.Base == 'e' => 'ê',
            LetterMark.Circumflex => 'ô',
            LetterMark.Horn when letter.Base == 'o' => 'ơ',
            LetterMark.Horn => 'ư',
            LetterMark.Stroke => 'đ',
            _ => letter.Base,
        };

    private static bool IsVowel(Letter letter) => letter.Base is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static Letter[] Build()
    {
        var letters = new Letter[Size];
        for (char plain = 'a'; plain <= 'z'; plain++)
        {
            Put(letters, plain, new Letter(plain, LetterMark.None, Tone.Level, IsUpper: false));
        }

        foreach (string row in Foreign)
        {
            foreach (char written in row)
            {
                Put(letters, written, new Letter(row[0], LetterMark.None, Tone.Level, IsUpper: false));
            }
        }

        foreach ((string written, LetterMark mark) in Rows)
        {
            char plain = LatinOf(written[0]);
            for (int tone = 0; tone < written.Length; tone++)
            {
                Put(letters, written[tone], new Letter(plain, mark, (Tone)tone, IsUpper: false));
            }
        }

        // Old files write Đ as the Icelandic Ð or the African Ɖ, which look alike.
        Put(letters, '\u00F0', new Letter('d', LetterMark.Stroke, Tone.Level, IsUpper: false));
        letters['\u0189'] = new Letter('d', LetterMark.Stroke, Tone.Level, IsUpper: true);
        return letters;
    }

    private static void Put(Letter[] letters, char small, Letter letter)
    {
        letters[small] = letter;
        char capital = char.ToUpperInvariant(small);
        if (capital != small && capital < Size)
        {
            letters[capital] = letter with { IsUpper = true };
        }
    }

    private static char LatinOf(char toneless) =>
        toneless switch
        {
            'ă' or 'â' => 'a',
            'ê' => 'e',
            'ô' or 'ơ' => 'o',
            'ư' => 'u',
            'đ' => 'd',
            _ => toneless,
        };
}
