using System.Globalization;
using System.Text;
using ChiBo.Domain.Text;
using CsCheck;

namespace ChiBo.Domain.Tests.Text;

public sealed class VietnameseCollationTests
{
    private static readonly string[] Syllables =
    [
        .. from first in new[] { "", "b", "c", "d", "đ", "g", "tr", "x" }
        from vowel in "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
        from last in new[] { "", "n", "ng" }
        select first + vowel + last,
    ];

    private static readonly Gen<string> Texts = Gen.Select(Gen.OneOf(Syllables), Gen.Bool)
        .Select((syllable, large) => large ? Capitalised(syllable) : syllable)
        .List[0, 4]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void The_alphabet_is_in_its_order() =>
        InOrder("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".Split(' '));

    [Fact]
    public void The_tones_are_in_their_order() => InOrder(["ma", "mà", "mả", "mã", "má", "mạ", "man", "măn", "mận"]);

    [Fact]
    public void Letters_decide_before_tones_and_tones_before_case() =>
        InOrder(["ba em", "Ba em", "BA EM", "Ba Ém", "bà em", "ba ên", "Bé", "bét"]);

    [Fact]
    public void Numbers_are_in_the_order_of_their_values() =>
        InOrder([
            "Thôn",
            "Thôn 0",
            "Thôn 2",
            "Thôn 2A",
            "Thôn 2B",
            "Thôn 10",
            "Thôn 10A",
            "Thôn 99",
            "Thôn 100",
            "Thôn 123456789",
            "Thôn 1234567890",
            "Thôn 12345678901234567890",
            "Thôn Ấp",
        ]);

    [Fact]
    public void Any_two_numbers_are_in_the_order_of_their_values() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 9], Gen.ULong)
            .Select(
                (zeros, shift, number) =>
                    (Text: new string('0', zeros) + (number >> (shift * 6)), Value: number >> (shift * 6))
            )
            .Array[2]
            .Sample(pair =>
                Math.Sign(
                    string.CompareOrdinal(
                        VietnameseCollation.Key("Thôn " + pair[0].Text),
                        VietnameseCollation.Key("Thôn " + pair[1].Text)
                    )
                ) == pair[0].Value.CompareTo(pair[1].Value)
            );

    [Fact]
    public void The_order_is_that_of_the_Vietnamese_locale()
    {
        CompareInfo vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;
        Assert.SkipUnless(vietnamese.Compare("ấn", "b") < 0, "This machine does not know the Vietnamese order.");
        Gen.Select(Texts, Texts)
            .Sample(
                (one, other) =>
                    Math.Sign(string.CompareOrdinal(VietnameseCollation.Key(one), VietnameseCollation.Key(other)))
                    == Math.Sign(vietnamese.Compare(one, other, CompareOptions.None)),
                iter: 20_000
            );
    }

    [Fact]
    public void Keys_are_printable_ASCII_so_that_bytes_and_characters_sort_alike() =>
        Gen.String[Gen.Char["aẬđĐ \u0301\u200Bn'’-/(7中Ж\t\uD83D"], 0, 40]
            .Sample(text => VietnameseCollation.Key(text).All(character => character is >= ' ' and <= '~'));

    [Fact]
    public void Every_spelling_of_a_text_has_one_key() =>
        Texts.Sample(text =>
            VietnameseCollation.Key(text) == VietnameseCollation.Key(text.Normalize(NormalizationForm.FormD))
        );

    [Theory]
    [InlineData("Thôn Hòa An", "Thôn  Hoà An ")]
    [InlineData("Tổ dân phố 5", "Tổ dân phố 05")]
    [InlineData("Buôn Ñuôl", "Buôn N\u0303uôl")]
    [InlineData("(Thôn) H'Hen", "Thôn HHen")]
    public void What_reads_alike_has_one_key(string one, string other) =>
        VietnameseCollation.Key(one).ShouldBe(VietnameseCollation.Key(other));

    [Fact]
    public void Ordinal_order_of_the_texts_themselves_would_be_wrong() =>
        string.CompareOrdinal("Ấn", "Bình").ShouldBeGreaterThan(0);

    private static void InOrder(string[] texts) =>
        texts.Reverse().OrderBy(VietnameseCollation.Key, StringComparer.Ordinal).ShouldBe(texts);

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
