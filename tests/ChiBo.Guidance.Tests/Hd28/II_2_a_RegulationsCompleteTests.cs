using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_a_RegulationsCompleteTests
{
    private readonly OneMonth month = new();

    [Fact]
    public void All_five_relations_pass() =>
        Find()
            .ShouldSatisfyAllConditions(
                finding => finding.Outcome.ShouldBe(Outcome.Pass),
                finding => finding.Observed.ShouldBe("5"),
                finding => finding.Required.ShouldBe("5"),
                finding =>
                    finding.Evidence.ShouldBe([
                        "cells",
                        "fatherland_front",
                        "government",
                        "organisations",
                        "party_committee",
                    ])
            );

    [Fact]
    public void A_chapter_without_letter_or_digit_is_missing_and_named()
    {
        Edit(row => row with { Cells = " … – ", Government = "" });
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("3");
        finding.Missing.ShouldBe(["cells", "government"]);
    }

    [Fact]
    public void Without_regulations_all_five_are_missing()
    {
        month.Rows.Regulations.Clear();
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Fail);
        finding.Observed.ShouldBe("0");
        finding.Missing.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("2015-06-15", "2015-06-16", Outcome.Pass)]
    [InlineData("2015-06-16", null, Outcome.Fail)]
    [InlineData(null, "2015-06-15", Outcome.Fail)]
    public void They_count_while_they_are_in_force_on_the_day(string? from, string? to, Outcome outcome)
    {
        Edit(row => row with { Period = new Period(Day(from), Day(to)) });
        Find().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Chapters_of_two_versions_are_not_added_up()
    {
        Edit(row => row with { Cells = "" });
        month.Rows.Regulations.Add(
            month.Rows.Regulations[0] with
            {
                Cells = "5",
                Government = "",
                PartyCommittee = "",
            }
        );
        Find().Missing.ShouldBe(["cells"]);
    }

    [Fact]
    public void A_cell_set_up_on_the_day_itself_is_asked_for_them_too()
    {
        month.Commune.EditOrganisation(
            OneCommune.AgencyCell,
            row => row with { Period = Period.Since(OneCommune.Day) }
        );
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    private void Edit(Func<RegulationsRow, RegulationsRow> edit) =>
        month.Rows.Regulations[0] = edit(month.Rows.Regulations[0]);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);

    private Finding Find() => month.Find(Rule.AgencyCellRegulationsComplete, OneCommune.AgencyCell);
}
