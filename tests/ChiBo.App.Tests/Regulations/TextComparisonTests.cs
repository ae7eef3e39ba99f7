using ChiBo.App.Features.Regulations;

namespace ChiBo.App.Tests.Regulations;

/// <summary>Two texts word by word, with Vietnamese letters.</summary>
public sealed class TextComparisonTests
{
    private const string Before = "Chi bộ báo cáo Đảng ủy hằng quý, bằng văn bản.";

    [Fact]
    public void A_word_that_changes_is_removed_and_added_and_nothing_else() =>
        Of(Before, "Chi bộ báo cáo Đảng ủy hằng tháng, bằng văn bản.")
            .ShouldBe([
                (WordChange.Kept, "Chi bộ báo cáo Đảng ủy hằng "),
                (WordChange.Removed, "quý"),
                (WordChange.Added, "tháng"),
                (WordChange.Kept, ", bằng văn bản."),
            ]);

    [Theory]
    [InlineData("ủy", "ũy")]
    [InlineData("bộ", "bô")]
    [InlineData("Đảng", "đảng")]
    [InlineData("Đảng", "Dảng")]
    public void One_mark_or_capital_is_a_difference(string word, string other) =>
        Of(Before, Before.Replace(word, other, StringComparison.Ordinal)).ShouldContain((WordChange.Removed, word));

    [Fact]
    public void How_a_letter_is_composed_is_none() =>
        Of(Before.Normalize(System.Text.NormalizationForm.FormD), Before).ShouldBe([(WordChange.Kept, Before)]);

    [Fact]
    public void Neither_blanks_at_the_ends_nor_kinds_of_line_end_are_one() =>
        Of("Một\r\nHai ", " Một\nHai").ShouldBe([(WordChange.Kept, "Một\nHai")]);

    [Fact]
    public void Single_words_that_happen_to_recur_do_not_cut_a_change_to_pieces() =>
        Of("Chi bộ nắm tình hình các thôn.", "Chi bộ cử người về các xóm.")
            .ShouldBe([
                (WordChange.Kept, "Chi bộ "),
                (WordChange.Removed, "nắm tình hình các thôn"),
                (WordChange.Added, "cử người về các xóm"),
                (WordChange.Kept, "."),
            ]);

    [Fact]
    public void Words_between_two_removals_are_kept() =>
        Of("Một hai ba bốn", "hai ba")
            .ShouldBe([(WordChange.Removed, "Một "), (WordChange.Kept, "hai ba"), (WordChange.Removed, " bốn")]);

    [Fact]
    public void An_empty_text_is_all_added_or_all_removed()
    {
        Of("", Before).ShouldBe([(WordChange.Added, Before)]);
        Of(Before, "").ShouldBe([(WordChange.Removed, Before)]);
        Of("", "").ShouldBeEmpty();
    }

    [Fact]
    public void Either_text_can_be_put_together_again_over_generated_texts()
    {
        string[] words =
        [
            "chi bộ",
            "đảng ủy",
            "chính quyền",
            "báo cáo",
            "tháng",
            "quý",
            "(II.2.a)",
            "–",
            "\n",
            ", ",
            ". ",
        ];
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            string Text() =>
                string.Join(' ', Enumerable.Range(0, random.Next(0, 25)).Select(_ => words[random.Next(words.Length)]))
                    .Trim();
            string before = Text();
            string after = Text();
            List<(WordChange Change, string Text)> found = Of(before, after);
            string.Concat(found.Where(part => part.Change != WordChange.Added).Select(part => part.Text))
                .ShouldBe(before);
            string.Concat(found.Where(part => part.Change != WordChange.Removed).Select(part => part.Text))
                .ShouldBe(after);
        }
    }

    private static List<(WordChange Change, string Text)> Of(string before, string after) =>
        [.. TextComparison.Compare(before, after).Select(part => (part.Change, part.Text))];
}
