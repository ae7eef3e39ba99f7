using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Campaigns;

/// <summary>What is decided about a cell that does not conform (III.2-a): option, owner, deadline, outcome.</summary>
public sealed class CellRemedyCourseTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);
    private static readonly CellRemedyCourse Decided = Decide("Bà Mẫu An", Day.AddDays(30)).Value!;

    [Fact]
    public void Somebody_sees_to_it_and_its_day_lies_ahead()
    {
        Decide(null, Day).Refusal.ShouldBeOfType<RemedyWithoutOwner>();
        Decide(" ", Day).Refusal.ShouldBeOfType<RemedyWithoutOwner>();
        Decide("Văn phòng", Day.AddDays(-1)).Refusal.ShouldBe(new RemedyDueInThePast(Day));
        Decide("Văn phòng", Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void It_is_overdue_from_the_day_after_until_its_outcome_is_told()
    {
        Decided.IsOverdue(Day.AddDays(30)).ShouldBeFalse();
        Decided.IsOverdue(Day.AddDays(31)).ShouldBeTrue();
        End("Đã giải thể", Day.AddDays(31)).Value!.IsOverdue(Day.AddDays(99)).ShouldBeFalse();
    }

    [Fact]
    public void An_outcome_has_words_and_a_day_between_the_decision_and_today()
    {
        End(" ", Day).Refusal.ShouldBeOfType<OutcomeWithoutWords>();
        End("Xong", Day.AddDays(-1)).Refusal.ShouldBe(new OutcomeThen(Day, Day.AddDays(31)));
        End("Xong", Day.AddDays(32)).Refusal.ShouldBe(new OutcomeThen(Day, Day.AddDays(31)));
        End(" Xong ", Day).Value!.Outcome.ShouldBe("Xong");
    }

    private static Outcome<CellRemedyCourse> Decide(string? owner, DateOnly due) =>
        CellRemedyCourse.Decide(CellRemedyOption.Dissolve, owner, due, Day);

    private static Outcome<CellRemedyCourse> End(string words, DateOnly on) =>
        Decided.End(words, on, Day, Day.AddDays(31));
}
