using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_d_ContactWithTheCellOfResidenceTests
{
    private readonly OneMonth month = new();

    [Fact]
    public void It_can_never_be_told_and_the_residences_that_are_known_are_counted()
    {
        Live(0, Period.Always);
        Live(1, new Period(null, OneCommune.Day));
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Observed.ShouldBe("1");
        finding.Required.ShouldBe("3");
        finding.Missing.ShouldBe([month.Officer(1), month.Officer(2)]);
    }

    [Fact]
    public void Not_even_when_every_residence_is_known()
    {
        Live(0, Period.Always);
        Live(1, Period.Always);
        Live(2, Period.Always);
        Find().Outcome.ShouldBe(Outcome.Unknown);
        Find().Missing.ShouldBe([OneCommune.AgencyCell]);
    }

    private void Live(int officer, Period period) =>
        month.Rows.Residences.Add(new ResidenceRow(month.Officer(officer), "A1", period));

    private Finding Find() => month.Find(Rule.MembersResidenceContact, OneCommune.AgencyCell);
}
