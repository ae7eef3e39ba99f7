using ChiBo.Domain.Supervision;

namespace ChiBo.Domain.Tests.Supervision;

/// <summary>The course of an inspection (II.1.3.b-8).</summary>
public sealed class InspectionCourseTests
{
    private const int Subject = 5;
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static InspectionCourse Planned => InspectionCourse.Plan(2026, Day, Subject).Value!;

    private static InspectionCourse UnderWay => Planned.Begin(Day, [1, 2], Day).Value!;

    private static InspectionCourse Concluded => UnderWay.Conclude(Day, Day.AddDays(10), "Kết luận", Day).Value!;

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void It_is_planned_in_the_year_of_its_programme(string day, bool isSound) =>
        InspectionCourse.Plan(2026, DateOnly.Parse(day, null), null).IsDone.ShouldBe(isSound);

    [Fact]
    public void Who_is_inspected_neither_inspects_nor_sees_the_evidence()
    {
        Planned.Begin(Day, [1, Subject], Day).Refusal.ShouldBeOfType<OwnCase>();
        Concluded.Mend(Day, Subject, "Đã thấy", [1, Subject], Day).Refusal.ShouldBeOfType<OwnCase>();
    }

    [Fact]
    public void A_team_has_somebody_and_nobody_twice()
    {
        Planned.Begin(Day, [], Day).Refusal.ShouldBeOfType<NoTeam>();
        Planned.Begin(Day, [1, 1], Day).Refusal.ShouldBeOfType<NoTeam>();
        Planned.Begin(Day.AddDays(1), [1], Day).Refusal.ShouldBeOfType<NotYetHappened>();
    }

    [Fact]
    public void What_must_be_mended_has_a_day_that_is_not_before_the_conclusion()
    {
        UnderWay
            .Conclude(Day, Day.AddDays(-1), "Kết luận", Day)
            .Refusal.ShouldBeOfType<TermEndsBeforeItBegins>()
            .English.ShouldContain("II.1.3.b");
        UnderWay.Conclude(Day, Day, "Kết luận", Day).IsDone.ShouldBeTrue();
        UnderWay.Conclude(Day, null, "", Day).Refusal.ShouldBeOfType<WordsAreMissing>();
        UnderWay.Conclude(Day.AddDays(-1), null, "Kết luận", Day).Refusal.ShouldBeOfType<BeforeTheStepBefore>();
        UnderWay.Conclude(Day, null, "Kết luận", Day).Value!.IsOver.ShouldBeTrue();
    }

    [Fact]
    public void It_is_mended_when_somebody_of_the_team_has_seen_the_evidence()
    {
        Concluded.IsOver.ShouldBeFalse();
        Concluded.Mend(Day, 3, "Đã thấy", [1, 2], Day).Refusal.ShouldBeOfType<NotOfTheTeam>();
        Concluded.Mend(Day, 1, " ", [1, 2], Day).Refusal.ShouldBeOfType<WordsAreMissing>();
        Concluded.Mend(Day.AddDays(-1), 1, "Đã thấy", [1], Day).Refusal.ShouldBeOfType<BeforeTheStepBefore>();
        InspectionCourse mended = Concluded.Mend(Day, 1, "Đã thấy", [1, 2], Day).Value!;
        (mended.State, mended.SeenById, mended.MendedOn).ShouldBe((InspectionState.Mended, 1, Day));
        InspectionCourse nothing = UnderWay.Conclude(Day, null, "Kết luận", Day).Value!;
        nothing.Mend(Day, 1, "Đã thấy", [1], Day).Refusal.ShouldBeOfType<NothingToMend>();
    }

    [Fact]
    public void It_is_late_from_the_day_after_it_should_have_begun_or_been_mended()
    {
        Planned.OverdueSince(Day).ShouldBeNull();
        Planned.OverdueSince(Day.AddDays(1)).ShouldBe(Day.AddDays(1));
        UnderWay.OverdueSince(Day.AddYears(1)).ShouldBeNull();
        Concluded.OverdueSince(Day.AddDays(10)).ShouldBeNull();
        Concluded.OverdueSince(Day.AddDays(11)).ShouldBe(Day.AddDays(11));
        InspectionCourse late = Concluded.Mend(Day.AddDays(20), 1, "Đã thấy", [1], Day.AddDays(20)).Value!;
        late.OverdueSince(Day.AddDays(30)).ShouldBeNull();
    }

    [Fact]
    public void It_is_dropped_with_a_reason_until_it_is_concluded()
    {
        Planned.Drop(null).Refusal.ShouldBeOfType<WordsAreMissing>();
        Planned.Drop("Trùng").Value!.State.ShouldBe(InspectionState.Dropped);
        UnderWay.Drop("Trùng").Value!.State.ShouldBe(InspectionState.Dropped);
        Concluded.Drop("Trùng").Refusal.ShouldBeOfType<NotThisStepNow>();
    }
}
