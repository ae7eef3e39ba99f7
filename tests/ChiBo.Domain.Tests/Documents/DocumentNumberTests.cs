using ChiBo.Domain.Documents;
using CsCheck;

namespace ChiBo.Domain.Tests.Documents;

public sealed class DocumentNumberTests
{
    private static readonly DateOnly Term = new(2015, 3, 2);

    [Theory]
    [InlineData(1, "01-NQ/CB")]
    [InlineData(9, "09-NQ/CB")]
    [InlineData(12, "12-NQ/CB")]
    [InlineData(120, "120-NQ/CB")]
    public void A_number_below_ten_has_a_zero_before_it(int number, string text) =>
        new DocumentNumber(number, "NQ", "CB", Term).ToString().ShouldBe(text);

    [Theory]
    [InlineData("Số 07-QĐ/ĐU", 7, "QĐ", "ĐU")]
    [InlineData("05-BB/CB", 5, "BB", "CB")]
    [InlineData("100-TTr/CB", 100, "TTr", "CB")]
    public void What_is_printed_is_read(string text, int number, string type, string issuer)
    {
        DocumentNumber.TryParse(text, Term, out DocumentNumber? read).ShouldBeTrue();
        read.ShouldBe(new DocumentNumber(number, type, issuer, Term));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7-NQ/CB")]
    [InlineData("007-NQ/CB")]
    [InlineData("00-NQ/CB")]
    [InlineData("-1-NQ/CB")]
    [InlineData("Số: 07-NQ/CB")]
    [InlineData("07/NQ-CB")]
    [InlineData("07-NQ")]
    [InlineData("07-/CB")]
    [InlineData("07-NQ/")]
    [InlineData("07-NQ/CB ")]
    [InlineData("07-NQ/C<B")]
    [InlineData("٠٧-NQ/CB")]
    [InlineData("9999999999-NQ/CB")]
    public void Anything_else_is_not(string? text)
    {
        DocumentNumber.TryParse(text, Term, out DocumentNumber? read).ShouldBeFalse();
        read.ShouldBeNull();
    }

    [Fact]
    public void Every_number_comes_back_as_it_was() =>
        Gen.Int[1, 99_999]
            .Sample(number =>
            {
                var written = new DocumentNumber(number, "KL", "CB", Term);
                DocumentNumber.TryParse($"Số {written}", Term, out DocumentNumber? read).ShouldBeTrue();
                read.ShouldBe(written);
            });

    [Fact]
    public void There_is_no_number_before_01() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DocumentNumber.Digits(0));
}
