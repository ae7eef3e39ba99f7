using ChiBo.Domain.Meetings;
using ChiBo.Domain.Supervision;

namespace ChiBo.Domain.Tests.Supervision;

/// <summary>Generated sequences of steps go only where a table of steps allows it, and leave a refused case as it was.</summary>
public sealed class CourseSequenceTests
{
    private static readonly DateOnly Day = new(2026, 1, 31);
    private static readonly DateOnly Today = Day.AddYears(3);
    private static readonly DisciplinedMember Member = new(true, true);
    private static readonly DisciplineTerms Terms = new(new Share(1, 2), new Share(2, 3), 10, 30, 12, 5, 10, true);

    /// <summary>The model: from a state (with an open appeal or not) by a step to a state.</summary>
    private static readonly Dictionary<(string From, int Step), string> Discipline = new()
    {
        [("Opened", 0)] = "InForce",
        [("Opened", 1)] = "Proposed",
        [("Opened", 2)] = "Dismissed",
        [("Proposed", 2)] = "Dismissed",
        [("Proposed", 3)] = "InForce",
        [("InForce", 4)] = "InForce+appeal",
        [("InForce+appeal", 5)] = "InForce+settled",
        [("InForce+appeal", 6)] = "Lifted",
        [("InForce", 7)] = "Ended",
        [("InForce+settled", 7)] = "Ended",
    };

    private static readonly Dictionary<(string From, int Step), string> Inspections = new()
    {
        [("Planned", 0)] = "UnderWay",
        [("UnderWay", 1)] = "Concluded",
        [("UnderWay", 2)] = "Concluded+mend",
        [("Concluded+mend", 3)] = "Mended",
        [("Planned", 4)] = "Dropped",
        [("UnderWay", 4)] = "Dropped",
    };

    private static readonly Dictionary<(string From, int Step), string> Signals = new()
    {
        [("Received", 0)] = "Handled",
        [("Handled", 0)] = "Handled",
        [("Handled", 1)] = "Founded",
        [("Handled", 2)] = "Unfounded",
        [("Handled", 3)] = "PassedOn",
    };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Discipline_follows_its_model(int seed) =>
        Follow(
            seed,
            8,
            DisciplineCourse.Open(Day, Today).Value!,
            Discipline,
            course =>
                course.State != DisciplineState.InForce ? $"{course.State}"
                : course.AppealSettledOn is not null ? "InForce+settled"
                : course.AppealedOn is not null ? "InForce+appeal"
                : "InForce",
            (course, step) =>
                step switch
                {
                    0 => course
                        .Vote(new DisciplineVote(DisciplineForm.Warning, Day, 6, 10), Member, Terms, Today)
                        .Value,
                    1 => course
                        .Vote(new DisciplineVote(DisciplineForm.RemovalFromPost, Day, 6, 10), Member, Terms, Today)
                        .Value,
                    2 => course.Dismiss(Day, Today).Value,
                    3 => course.DecideAbove(DisciplineForm.RemovalFromPost, Day, Member, Terms, Today).Value,
                    4 => course.Appeal(Day, false, Terms, Today).Value,
                    5 => course.Settle(AppealOutcome.Upheld, null, Day, Member, Terms, Today).Value,
                    6 => course.Settle(AppealOutcome.Lifted, null, Day, Member, Terms, Today).Value,
                    _ => course.End(Today, Today).Value,
                }
        );

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Inspections_follow_their_model(int seed) =>
        Follow(
            seed,
            5,
            InspectionCourse.Plan(2026, Day, 9).Value!,
            Inspections,
            course =>
                course is { State: InspectionState.Concluded, MendBy: not null } ? "Concluded+mend" : $"{course.State}",
            (course, step) =>
                step switch
                {
                    0 => course.Begin(Day, [1, 2], Today).Value,
                    1 => course.Conclude(Day, null, "Kết luận", Today).Value,
                    2 => course.Conclude(Day, Day.AddDays(5), "Kết luận", Today).Value,
                    3 => course.Mend(Day, 1, "Đã thấy", [1, 2], Today).Value,
                    _ => course.Drop("Trùng").Value,
                }
        );

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Signals_follow_their_model(int seed) =>
        Follow(
            seed,
            4,
            SignalCourse.Receive(Day, Day.AddDays(30), Today).Value!,
            Signals,
            course => $"{course.State}",
            (course, step) =>
                step switch
                {
                    0 => course.Handle(1, [2]).Value,
                    1 => course.Close(SignalState.Founded, Day, "Rõ", Today).Value,
                    2 => course.Close(SignalState.Unfounded, Day, "Rõ", Today).Value,
                    _ => course.Close(SignalState.PassedOn, Day, "Rõ", Today).Value,
                }
        );

    private static void Follow<T>(
        int seed,
        int steps,
        T course,
        Dictionary<(string From, int Step), string> model,
        Func<T, string> name,
        Func<T, int, T?> take
    )
        where T : class
    {
        var random = new Random(seed);
        int done = 0;
        for (int turn = 0; turn < 30; turn++)
        {
            int step = random.Next(steps);
            string before = name(course);
            T? next = take(course, step);
            string? expected = model.GetValueOrDefault((before, step));
            (next is null ? null : name(next)).ShouldBe(expected, $"{before}, step {step}");
            done += next is null ? 0 : 1;
            course = next ?? course;
        }

        done.ShouldBeGreaterThan(0);
    }
}
