using ChiBo.Domain.Text;
using CsCheck;

namespace ChiBo.Domain.Tests.Text;

public sealed class NameSearchTests
{
    private static readonly string[] People =
    [
        "Lan Mẫu Cúc",
        "An Mẫu Cúc",
        "Lê Mẫu Ánh",
        "Lê Mẫu Lan",
        "Lê Mẫu Ấn",
        "Lê Mẫu Anh",
        "Lê Mẫu Ân",
        "Lê Mẫu An",
        "Anh Mẫu Cúc",
        "Trần Mẫu Hạ",
        "Trần Mẫu Hà",
        "Trần Mẫu Hạnh",
        "Hà Mẫu Cúc",
        "Đinh Mẫu Hoà",
        "Đinh Mẫu Hòa",
        "Đinh Mẫu Hoàng",
    ];

    [Fact]
    public void Without_marks_the_given_name_comes_first_and_the_marked_after_the_plain() =>
        Search("an")
            .ShouldBe([
                "Lê Mẫu An",
                "Lê Mẫu Ân",
                "Lê Mẫu Ấn",
                "Lê Mẫu Anh",
                "Lê Mẫu Ánh",
                "Trần Mẫu Hạnh",
                "Đinh Mẫu Hoàng",
                "Lê Mẫu Lan",
                "An Mẫu Cúc",
                "Anh Mẫu Cúc",
                "Lan Mẫu Cúc",
                "Trần Mẫu Hà",
                "Trần Mẫu Hạ",
            ]);

    [Fact]
    public void With_marks_the_names_that_bear_them_come_first() =>
        Search("hạ").ShouldBe(["Trần Mẫu Hạ", "Trần Mẫu Hạnh", "Trần Mẫu Hà", "Hà Mẫu Cúc"]);

    [Theory]
    [InlineData("hoà")]
    [InlineData("hòa")]
    [InlineData("HÒA")]
    [InlineData("hoa\u0300")]
    public void It_does_not_matter_where_the_tone_is_written(string query) =>
        Search(query).ShouldBe(["Đinh Mẫu Hoà", "Đinh Mẫu Hòa", "Đinh Mẫu Hoàng"]);

    [Fact]
    public void Several_words_stand_side_by_side_and_the_last_may_be_a_beginning()
    {
        Search("mau ha").ShouldBe(["Trần Mẫu Hà", "Trần Mẫu Hạ", "Trần Mẫu Hạnh"]);
        Search("mẫu hạ").ShouldBe(["Trần Mẫu Hạ", "Trần Mẫu Hạnh", "Trần Mẫu Hà"]);
        Search("tran ha").ShouldBeEmpty();
        Search("au ha").ShouldBeEmpty();
    }

    [Fact]
    public void The_whole_name_comes_before_a_given_name()
    {
        string[] people = ["Lê Mẫu Hà An", "Hà An"];
        new NameSearch("ha an").Best(people, NameCandidate.Of).ShouldBe(["Hà An", "Lê Mẫu Hà An"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t ")]
    [InlineData("xyz")]
    [InlineData("an an an an an")]
    public void Nothing_is_found_where_nothing_fits(string query) => Search(query).ShouldBeEmpty();

    [Fact]
    public void A_letter_d_finds_the_other_d() => Search("dinh").Count.ShouldBe(3);

    [Fact]
    public void Every_part_of_a_name_finds_it_with_and_without_marks() =>
        Gen.Select(Gen.OneOf(People), Gen.Int[0, 2], Gen.Bool)
            .Sample(
                (name, part, folded) =>
                {
                    string word = name.Split(' ')[part];
                    return new NameSearch(folded ? VietnameseText.Fold(word) : word).Rank(NameCandidate.Of(name))
                        is not null;
                }
            );

    private static IReadOnlyList<string> Search(string query) => new NameSearch(query).Best(People, NameCandidate.Of);
}
