using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

public sealed class II_2_d_ContactWithTheCellOfResidenceTests
{
    private static readonly DateOnly LongAgo = new(2012, 3, 1);
    private readonly OneMonth month = new();

    [Fact]
    public void With_nothing_recorded_it_cannot_be_told_and_the_residences_that_are_known_are_counted()
    {
        Live(0, Period.Always);
        Live(1, new Period(null, OneCommune.Day));
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Unknown);
        finding.Observed.ShouldBe("1");
        finding.Required.ShouldBe("3");
        finding.Missing.ShouldBe([month.Officer(1), month.Officer(2)]);
        Told(finding, OneCommune.Day).ShouldContain("no letter of introduction and no comment");
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

    [Fact]
    public void A_letter_that_holds_its_receipt_and_last_years_comment_of_everybody_pass()
    {
        Settle(0, 1, 2);
        Finding finding = Find();
        finding.Outcome.ShouldBe(Outcome.Pass);
        (finding.Observed, finding.Required).ShouldBe(("3", "3"));
        finding.Counted.ShouldBe([month.Officer(0), month.Officer(1), month.Officer(2)]);
        finding.Missing.ShouldBeEmpty();
        Told(finding, OneCommune.Day).ShouldContain("Regulation 76-QĐ/TW");
    }

    [Fact]
    public void A_letter_counts_from_its_day_and_no_longer_from_the_day_on_which_it_ends()
    {
        Settle(0, 1);
        Letter(2, new DateOnly(2015, 6, 15), received: new DateOnly(2015, 6, 15), ended: new DateOnly(2015, 8, 1));
        OutcomeOn(new DateOnly(2015, 6, 14)).ShouldBe(Outcome.Fail);
        OutcomeOn(new DateOnly(2015, 6, 15)).ShouldBe(Outcome.Pass);
        OutcomeOn(new DateOnly(2015, 7, 31)).ShouldBe(Outcome.Pass);
        Find(new DateOnly(2015, 8, 1)).Operation!.Contact!.NoLetter.ShouldBeEmpty("thirty days for a new letter");
    }

    [Fact]
    public void Without_a_letter_nothing_is_missing_on_the_thirtieth_day_and_it_is_on_the_day_after()
    {
        Settle(0, 1);
        Join(2, new DateOnly(2015, 6, 1));
        OutcomeOn(new DateOnly(2015, 7, 1)).ShouldBe(Outcome.Pass);
        Finding late = Find(new DateOnly(2015, 7, 2));
        late.Outcome.ShouldBe(Outcome.Fail);
        late.Missing.ShouldBe([month.Officer(2)]);
        (late.Observed, late.Required).ShouldBe(("2", "3"));
        Told(late, new DateOnly(2015, 7, 2))
            .ShouldContain("Neither a letter of introduction nor a class of exemption (1)");
    }

    [Fact]
    public void A_letter_that_ended_gives_thirty_days_for_the_next_one()
    {
        Settle(0, 1);
        Letter(2, LongAgo, received: LongAgo, ended: new DateOnly(2015, 6, 1));
        Comment(2, 2014, given: new DateOnly(2014, 11, 20));
        OutcomeOn(new DateOnly(2015, 7, 1)).ShouldBe(Outcome.Pass);
        OutcomeOn(new DateOnly(2015, 7, 2)).ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void A_receipt_later_than_the_setting_is_a_reminder_that_decides_nothing()
    {
        Settle(0, 1);
        Letter(2, new DateOnly(2015, 6, 1), received: new DateOnly(2015, 7, 10));
        OutcomeOn(new DateOnly(2015, 7, 1)).ShouldBe(Outcome.Pass);
        Finding late = Find(new DateOnly(2015, 7, 2));
        late.Outcome.ShouldBe(Outcome.Unknown);
        late.Missing.ShouldBe([month.Officer(2)]);
        Told(late, new DateOnly(2015, 7, 2)).ShouldContain("not confirmed after 30 days (1)");
        OutcomeOn(new DateOnly(2015, 7, 9)).ShouldBe(Outcome.Unknown);
        OutcomeOn(new DateOnly(2015, 7, 10)).ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void The_comment_of_a_year_is_missing_from_the_first_day_of_the_next()
    {
        Settle(0, 1, 2);
        OutcomeOn(new DateOnly(2015, 12, 31)).ShouldBe(Outcome.Pass);
        Finding missing = Find(new DateOnly(2016, 1, 1));
        missing.Outcome.ShouldBe(Outcome.Fail);
        missing.Operation!.Contact!.NoComment.Count.ShouldBe(3);
        Told(missing, new DateOnly(2016, 1, 1)).ShouldContain("No comment for 2015 (3)");
    }

    [Fact]
    public void A_request_whose_last_day_has_not_passed_leaves_nothing_missing()
    {
        Settle(0, 1, 2);
        Comment(0, 2015, given: new DateOnly(2016, 1, 5), due: new DateOnly(2016, 1, 10));
        Comment(1, 2015, given: null, due: new DateOnly(2016, 1, 10));
        Comment(2, 2015, given: new DateOnly(2015, 12, 1));
        OutcomeOn(new DateOnly(2016, 1, 4)).ShouldBe(Outcome.Pass);
        OutcomeOn(new DateOnly(2016, 1, 10)).ShouldBe(Outcome.Pass);
        Find(new DateOnly(2016, 1, 11)).Missing.ShouldBe([month.Officer(1)]);
    }

    [Theory]
    [InlineData("2014-11-01", true)]
    [InlineData("2014-11-02", false)]
    public void Who_was_introduced_when_comments_were_asked_for_needs_one(string issued, bool isAsked)
    {
        Settle(0, 1);
        var day = DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture);
        Letter(2, day, received: day);
        OutcomeOn(OneCommune.Day).ShouldBe(isAsked ? Outcome.Fail : Outcome.Pass);
    }

    [Fact]
    public void Who_came_to_the_cell_while_comments_were_asked_for_needs_none()
    {
        Settle(0, 1);
        Join(2, new DateOnly(2014, 11, 2));
        Letter(2, new DateOnly(2014, 3, 1), received: new DateOnly(2014, 3, 1));
        OutcomeOn(OneCommune.Day).ShouldBe(Outcome.Pass);
        Join(2, new DateOnly(2014, 11, 1));
        OutcomeOn(OneCommune.Day).ShouldBe(Outcome.Fail);
    }

    [Theory]
    [InlineData("2020-10-29", Outcome.Fail)]
    [InlineData("2020-10-30", Outcome.Pass)]
    public void Regulation_76_has_no_class_of_exemption_and_213_has_from_its_guidance_on(
        string issued,
        Outcome expected
    )
    {
        var day = DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture);
        DateOnly asOf = new(2022, 2, 1);
        Settle(0, 1);
        Comment(0, 2021, given: new DateOnly(2021, 11, 20));
        Comment(1, 2021, given: new DateOnly(2021, 11, 20));
        Letter(2, day, received: day, exempt: "1.1-luu-dong");
        OutcomeOn(asOf).ShouldBe(expected);
    }

    [Fact]
    public void Who_is_not_introduced_needs_neither_receipt_nor_comment_until_the_exemption_ends()
    {
        Settle(0, 1);
        Letter(2, new DateOnly(2021, 3, 1), received: null, exempt: "1.2-dac-biet", ended: new DateOnly(2022, 3, 1));
        Comment(0, 2021, given: new DateOnly(2021, 11, 20));
        Comment(1, 2021, given: new DateOnly(2021, 11, 20));
        OutcomeOn(new DateOnly(2022, 2, 28)).ShouldBe(Outcome.Pass);
        OutcomeOn(new DateOnly(2022, 3, 31)).ShouldBe(Outcome.Pass);
        OutcomeOn(new DateOnly(2022, 4, 1)).ShouldBe(Outcome.Fail);
    }

    [Fact]
    public void Who_is_introduced_but_exempt_from_meetings_waits_for_the_receipt_all_the_same()
    {
        Settle(0, 1);
        Comment(0, 2021, given: new DateOnly(2021, 11, 20));
        Comment(1, 2021, given: new DateOnly(2021, 11, 20));
        Letter(2, new DateOnly(2022, 1, 1), received: null, exempt: "1.1-doanh-trai");
        OutcomeOn(new DateOnly(2022, 1, 31)).ShouldBe(Outcome.Pass);
        OutcomeOn(new DateOnly(2022, 2, 1)).ShouldBe(Outcome.Unknown);
    }

    [Fact]
    public void The_regulation_in_force_on_the_day_is_named()
    {
        Settle(0, 1, 2);
        Told(Find(new DateOnly(2020, 1, 1)), new DateOnly(2020, 1, 1)).ShouldContain("76-QĐ/TW");
        Told(Find(new DateOnly(2020, 1, 2)), new DateOnly(2020, 1, 2)).ShouldContain("213-QĐ/TW");
    }

    [Fact]
    public void Temporary_members_keep_contact_through_their_own_cell()
    {
        Settle(0, 1);
        month.Commune.EditMembership(month.Officer(2), row => row with { Kind = MembershipKind.Temporary });
        Find().Required.ShouldBe("2");
        Find().Outcome.ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void Who_has_left_the_Party_lacks_nothing()
    {
        Settle(0, 1);
        month.Commune.EditMember(month.Officer(2), row => row with { LeftOn = OneCommune.Day });
        OutcomeOn(OneCommune.Day.AddDays(-1)).ShouldBe(Outcome.Fail);
        OutcomeOn(OneCommune.Day).ShouldBe(Outcome.Pass);
    }

    [Fact]
    public void Every_day_on_which_its_outcome_changes_stands_in_the_timeline()
    {
        Settle(0, 1);
        Join(2, new DateOnly(2015, 3, 5));
        Letter(2, new DateOnly(2015, 4, 20), received: new DateOnly(2015, 6, 3), ended: new DateOnly(2015, 7, 7));
        Comment(0, 2015, given: new DateOnly(2016, 1, 25), due: new DateOnly(2016, 1, 12));
        DateOnly since = new(2015, 1, 1);
        DateOnly until = new(2016, 3, 1);
        var reviewer = new Reviewer(month.Rows.ToSnapshot(), _ => month.Commune.Parameters);
        HashSet<DateOnly> told =
        [
            .. OperationTimeline
                .Of(reviewer, reviewer.Snapshot.Find(OneCommune.Code)!.Value, since, until)
                .Where(day =>
                    day.Changes.Any(change => (change.Before ?? change.After)!.Rule == Rule.MembersResidenceContact)
                )
                .Select(day => day.Day),
        ];
        var changes = new List<DateOnly>();
        for (DateOnly day = since.AddDays(1); day <= until; day = day.AddDays(1))
        {
            if (OutcomeOn(day) != OutcomeOn(day.AddDays(-1)))
            {
                changes.Add(day);
            }
        }

        changes.Count.ShouldBeGreaterThan(4);
        changes.ShouldBeSubsetOf(told);
    }

    private void Live(int officer, Period period) =>
        month.Rows.Residences.Add(new ResidenceRow(month.Officer(officer), "A1", period));

    /// <summary>Introduced and confirmed long ago, and commented on in 2014.</summary>
    private void Settle(params int[] officers)
    {
        foreach (int officer in officers)
        {
            Letter(officer, LongAgo, received: LongAgo);
            Comment(officer, 2014, given: new DateOnly(2014, 11, 20));
        }
    }

    private void Join(int officer, DateOnly day) =>
        month.Commune.EditMembership(month.Officer(officer), row => row with { Period = Period.Since(day) });

    private void Letter(
        int officer,
        DateOnly issued,
        DateOnly? received,
        DateOnly? ended = null,
        string? exempt = null
    ) =>
        month.Rows.ResidenceLetters.Add(
            new ResidenceLetterRow(month.Officer(officer), OneCommune.FirstCell, null, exempt, issued, received, ended)
        );

    private void Comment(int officer, int year, DateOnly? given, DateOnly? due = null) =>
        month.Rows.ResidenceComments.Add(
            new ResidenceCommentRow(
                month.Officer(officer),
                OneCommune.FirstCell,
                null,
                year,
                new DateOnly(year, 11, 1),
                due ?? new DateOnly(year, 11, 30),
                given,
                given is null ? null : ResidenceComment.Fulfilled
            )
        );

    private Outcome OutcomeOn(DateOnly day) => Find(day).Outcome;

    private Finding Find(DateOnly? day = null) => month.Find(Rule.MembersResidenceContact, OneCommune.AgencyCell, day);

    private static string Told(Finding finding, DateOnly day)
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        return Explanations.Explain(
            finding,
            new ExplanationContext
            {
                Day = day,
                Guidance = guidance,
                Parameters = guidance.Parameters.On(day),
                CommuneCode = OneCommune.Code,
                NameOfUnit = _ => null,
                NameOfOrganisation = _ => null,
            },
            Language.English
        );
    }
}
