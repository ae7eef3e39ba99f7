using ChiBo.Domain.Text;
using CsCheck;

namespace ChiBo.Domain.Tests.Text;

public sealed class PersonNameTests
{
    private static readonly Gen<string> Names = Gen.OneOf("An", "Ấn", "Ân", "Mẫu", "Hà", "Hạ", "Đỗ", "Dương", "ánh")
        .List[1, 4]
        .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("Nguyễn Thị Mẫu Ấn", "Nguyễn", "Thị Mẫu", "Ấn")]
    [InlineData("  Trần \t Mẫu ", "Trần", "", "Mẫu")]
    [InlineData("Mẫu", "", "", "Mẫu")]
    [InlineData("", "", "", "")]
    [InlineData(" \u00A0 ", "", "", "")]
    public void A_full_name_has_three_parts(string fullName, string family, string middle, string given) =>
        PersonName.Split(fullName).ShouldBe(new PersonName(family, middle, given));

    [Fact]
    public void Names_are_in_the_order_of_given_family_and_middle_name()
    {
        string[] names =
        [
            "An",
            "Đỗ Mẫu An",
            "Nguyễn An",
            "Nguyễn Mẫu An",
            "Nguyễn Văn Mẫu An",
            "Trần Mẫu An",
            "Bùi Mẫu Án",
            "Lê Mẫu Anh",
            "Lê Mẫu Ân",
            "Bế Mẫu Ấn",
            "Bùi Mẫu Bình",
            "Lê Mẫu Dũng",
            "An Mẫu Đức",
            "Vũ Mẫu Hà",
            "Bùi Mẫu Hạ",
            "Lê Mẫu Ơn",
            "Lê Mẫu Ước",
            "Lê Mẫu Ý",
        ];
        names.Reverse().OrderBy(PersonName.SortKey, StringComparer.Ordinal).ShouldBe(names);
    }

    [Fact]
    public void Case_decides_when_all_else_is_alike()
    {
        string[] names = ["lê mẫu an", "Lê mẫu an", "lê mẫu An", "Lê Mẫu An", "LÊ MẪU AN", "lê mẫu án"];
        names.Reverse().OrderBy(PersonName.SortKey, StringComparer.Ordinal).ShouldBe(names);
    }

    [Fact]
    public void A_key_compares_like_the_keys_of_the_parts_one_after_the_other() =>
        Gen.Select(Names, Names)
            .Sample(
                (one, other) =>
                {
                    int expected = Parts(one)
                        .Zip(Parts(other), (left, right) => string.CompareOrdinal(left, right))
                        .FirstOrDefault(sign => sign != 0);
                    int actual = string.CompareOrdinal(
                        PersonName.SortKey(one.ToUpperInvariant()),
                        PersonName.SortKey(other.ToUpperInvariant())
                    );
                    return Math.Sign(actual) == Math.Sign(expected);
                }
            );

    [Fact]
    public void The_key_of_a_name_can_be_read() =>
        PersonName.SortKey("Nguyễn Thị Mẫu Ấn").ShouldBe("a~~n 4 nguye~n 3 thi-ma~~u 53 1111");

    private static IEnumerable<string> Parts(string fullName)
    {
        PersonName name = PersonName.Split(fullName.ToUpperInvariant());
        return new[] { name.Given, name.Family, name.Middle }.Select(VietnameseCollation.Key);
    }
}
