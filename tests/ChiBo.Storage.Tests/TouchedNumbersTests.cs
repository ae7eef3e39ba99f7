using ChiBo.Domain.Admission;
using ChiBo.Domain.Programmes;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Tests;

/// <summary>What a fact of the life of the cell stands on: that is not undone under it.</summary>
public sealed class TouchedNumbersTests
{
    [Fact]
    public void A_step_stands_on_both_who_help() =>
        Of(
            new AdmissionStepDone
            {
                RecordedIn = 1,
                CaseKey = 1,
                Step = AdmissionStep.HelpersAssigned,
                Day = new DateOnly(2026, 11, 2),
                HelperId = 3,
                SecondHelperId = 4,
            }
        )
            .Members.ShouldBe([3, 4], ignoreOrder: true);

    [Fact]
    public void A_goal_stands_on_its_cell_and_on_who_is_in_charge_of_it()
    {
        TouchedNumbers numbers = Of(
            new ProgrammeGoal
            {
                RecordedIn = 1,
                OrganisationId = 7,
                Year = 2026,
                Area = TaskArea.Democracy,
                Text = "Đối thoại với nhân dân hai lần",
                MemberId = 3,
                State = GoalState.Open,
            }
        );
        numbers.Organisations.ShouldBe([7]);
        numbers.Members.ShouldBe([3]);
    }

    [Fact]
    public void A_letter_stands_on_the_member_and_on_the_residence_cell()
    {
        TouchedNumbers numbers = Of(
            new ResidenceLetter
            {
                RecordedIn = 1,
                MemberId = 3,
                CellId = 7,
                IssuedOn = new DateOnly(2026, 11, 2),
            }
        );
        numbers.Members.ShouldBe([3]);
        numbers.Organisations.ShouldBe([7]);
    }

    private static TouchedNumbers Of(Fact fact) => TouchedNumbers.Of([fact]);
}
