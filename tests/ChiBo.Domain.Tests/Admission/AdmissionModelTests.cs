using ChiBo.Domain.Admission;
using CsCheck;

namespace ChiBo.Domain.Tests.Admission;

/// <summary>Generated sequences of acts, against a model that knows nothing but the order and the twelve months.</summary>
public sealed class AdmissionModelTests
{
    private static readonly Gen<StepAct> Acts = Gen.Select(
        Gen.Int[0, AdmissionSteps.InOrder.Count - 1],
        Gen.Int[-30, 420],
        Gen.Int[0, 9],
        Gen.Bool,
        (step, days, votes, isConsented) =>
            OneWay.Act(AdmissionSteps.InOrder[step], OneWay.Listed.AddDays(days)) with
            {
                VotesFor = votes,
                OfficialMembers = 9,
                Consent = isConsented ? "Số 1" : null,
            }
    );

    /// <summary>Most acts are the next one, some days after the last, so that sequences come far.</summary>
    private static readonly Gen<(StepAct Any, bool IsNext, int Later)[]> Sequences = Gen.Select(
        Acts,
        Gen.Int[0, 4].Select(i => i > 0),
        Gen.Frequency((4, Gen.Int[0, 20]), (1, Gen.Int[-5, 400]))
    ).Array[10, 60];

    [Fact]
    public void No_sequence_of_acts_skips_reverses_or_shortens_a_step()
    {
        int finished = 0;
        Sequences.Sample(
            sequence =>
            {
                AdmissionCourse course = OneWay.New;
                foreach ((StepAct any, bool isNext, int later) in sequence)
                {
                    StepAct act =
                        isNext && course.Next is { } next
                            ? any with
                            {
                                Step = next,
                                Day = course.LastDay.AddDays(later),
                                Helpers = OneWay.Act(next, course.LastDay.AddDays(later)).Helpers,
                            }
                            : any;
                    AdmissionCourse? after = course.Take(act, OneWay.Today).Value;
                    Model.Allows(course, act, after).ShouldBeTrue($"{act} after {string.Join(", ", course.Steps)}");
                    course = after ?? course;
                }

                if (course.Ending is not null)
                {
                    Interlocked.Increment(ref finished);
                    Model.IsWhole(course.Steps).ShouldBeTrue();
                }
            },
            iter: 2_000
        );
        finished.ShouldBeGreaterThan(20);
    }

    /// <summary>What has to hold of what was taken, told without the code that is tested.</summary>
    private static class Model
    {
        public static bool Allows(AdmissionCourse before, StepAct act, AdmissionCourse? after)
        {
            if (after is null)
            {
                return true;
            }

            List<AdmissionStep> done = Done(before.Steps);
            bool isTurn = act.Step == AdmissionSteps.InOrder[done.Count];
            bool isCertificate = act.Step == AdmissionStep.AwarenessClass && done.Count is >= 2 and <= 7;
            bool isLater = act.Step == AdmissionStep.AwarenessClass || before.Steps.All(taken => taken.Day <= act.Day);
            return (isTurn || isCertificate) && isLater && IsLongEnough(after.Steps);
        }

        public static bool IsWhole(IReadOnlyList<StepTaken> steps) => Done(steps).SequenceEqual(AdmissionSteps.InOrder);

        private static bool IsLongEnough(IReadOnlyList<StepTaken> steps) =>
            steps.FirstOrDefault(taken => taken.Step == AdmissionStep.Ceremony) is not { } ceremony
            || steps
                .Where(taken => taken.Step > AdmissionStep.ProbationClass)
                .All(taken => taken.Day >= ceremony.Day.AddMonths(12));

        /// <summary>Steps that are done: votes with two thirds, and the review after three without.</summary>
        private static List<AdmissionStep> Done(IReadOnlyList<StepTaken> steps)
        {
            var done = new List<AdmissionStep>();
            int lost = 0;
            foreach (StepTaken taken in steps)
            {
                bool isVote = taken.Step is AdmissionStep.CellResolution or AdmissionStep.CellReview;
                bool isLost = isVote && taken.VotesFor * 3 < taken.OfficialMembers * 2;
                lost += isLost && taken.Step == AdmissionStep.CellReview ? 1 : 0;
                bool isDone = !isLost || (taken.Step == AdmissionStep.CellReview && lost == 3);
                if (isDone && !done.Contains(taken.Step))
                {
                    done.Add(taken.Step);
                }
            }

            return done;
        }
    }
}
