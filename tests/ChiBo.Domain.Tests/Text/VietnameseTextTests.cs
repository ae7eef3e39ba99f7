using System.Text;
using ChiBo.Domain.Text;
using CsCheck;

namespace ChiBo.Domain.Tests.Text;

public sealed class VietnameseTextTests
{
    [Fact]
    public void There_are_one_hundred_and_thirty_four_marked_letters() =>
        VietnameseAlphabet.Marked.DistinctBy(pair => pair.Letter).Count().ShouldBe(134);

    [Fact]
    public void Every_marked_letter_is_folded_in_every_spelling()
    {
        string[] wrong =
        [
            .. VietnameseAlphabet
                .Marked.SelectMany(pair =>
                    VietnameseAlphabet.Spellings(pair.Letter).Select(spelling => (spelling, pair.Folded))
                )
                .Where(pair => VietnameseText.Fold($"x{pair.spelling}n") != $"x{pair.Folded}n")
                .Select(pair => pair.spelling),
        ];
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_spellings_that_are_tried_are_different_texts_with_the_same_meaning()
    {
        string[] spellings = [.. VietnameseAlphabet.Spellings("ệ")];
        spellings.Distinct().Count().ShouldBe(5);
        spellings.Select(spelling => spelling.Normalize(NormalizationForm.FormC)).Distinct().ShouldBe(["ệ"]);
    }

    [Theory]
    [InlineData("Đặng Thị Đào", "dang thi dao")]
    [InlineData("ĐẶNG THỊ ĐÀO", "dang thi dao")]
    [InlineData("Ðặng Thị Ɖào", "dang thi dao")]
    [InlineData("  Nguyễn\t Văn\u00A0\r\n An ", "nguyen van an")]
    [InlineData("Ng\u200Buyễn Văn\uFEFF", "nguyen van")]
    [InlineData("H’Hen Niê", "h'hen nie")]
    [InlineData("Y Bhăm Ñuôl Čil", "y bham nuol cil")]
    [InlineData("Thôn 10/2", "thon 10/2")]
    [InlineData("", "")]
    [InlineData(" \u0301 ", "")]
    [InlineData("中", "中")]
    public void Text_is_folded(string text, string folded) => VietnameseText.Fold(text).ShouldBe(folded);

    [Fact]
    public void A_long_text_is_folded_whole() =>
        VietnameseText.Fold(string.Concat(Enumerable.Repeat("Ậ", 5_000))).ShouldBe(new string('a', 5_000));

    [Fact]
    public void Folding_twice_is_folding_once_and_never_makes_a_text_longer() =>
        Gen.String[Gen.Char["aẬđĐ \u0301\u0323\u200Bn'’7中\t"], 0, 40]
            .Sample(text =>
            {
                string folded = VietnameseText.Fold(text);
                return VietnameseText.Fold(folded) == folded && folded.Length <= text.Length;
            });

    [Fact]
    public void Any_text_and_its_normal_forms_are_folded_alike() =>
        Gen.OneOf<string>([.. VietnameseAlphabet.Marked.Select(pair => pair.Letter), "n", "G", " ", "7", "ñ", "ŏ"])
            .List[0, 20]
            .Select(letters => string.Concat(letters))
            .Sample(text =>
                VietnameseText.Fold(text) == VietnameseText.Fold(text.Normalize(NormalizationForm.FormD))
                && VietnameseText.Fold(text) == VietnameseText.Fold(text.Normalize(NormalizationForm.FormC))
            );
}
