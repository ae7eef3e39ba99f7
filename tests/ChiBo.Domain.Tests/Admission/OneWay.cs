using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Admission;

/// <summary>A way to membership for tests: sound acts, one after another, in a cell of nine.</summary>
internal static class OneWay
{
    public static readonly DateOnly Listed = new(2025, 3, 3);
    public static readonly DateOnly Today = new(2030, 1, 1);

    public static readonly AdmissionLimits Limits = new()
    {
        Majority = new Share(2, 3),
        MinimumAge = 18,
        MaximumAge = 60,
        CertificateYears = 5,
        HelperMonths = 12,
        DecisionWorkingDays = 60,
        CeremonyWorkingDays = 30,
        ProbationMonths = 12,
        ReviewWorkingDays = 30,
        MostVotes = 3,
    };

    public static readonly AdmissionTerms Terms = new(_ => Limits, new WorkingDays(_ => false));

    public static AdmissionCourse New => AdmissionCourse.Open(Terms, Listed, Today).Value!;

    /// <summary>An act with which nothing is wrong but perhaps its turn.</summary>
    public static StepAct Act(AdmissionStep step, DateOnly day) =>
        new(step, day)
        {
            VotesFor = step.IsVote() ? 6 : null,
            OfficialMembers = step.IsVote() ? 9 : null,
            Helpers = step.NamesHelpers() ? [new Helper("M1", IsOfficialHere: true, day.AddMonths(-12))] : [],
            BirthDate = new DateOnly(2000, 5, 20),
        };

    /// <summary>The day on which a step of the sound way is taken: a week for each, a year for the probation.</summary>
    public static DateOnly DayOf(AdmissionStep step)
    {
        DateOnly day = Listed.AddDays(7 * (((int)step / 10) - 1));
        return step >= AdmissionStep.CellReview ? day.AddMonths(12) : day;
    }

    /// <summary>The sound way up to a step.</summary>
    public static AdmissionCourse UpTo(AdmissionStep step)
    {
        AdmissionCourse course = New;
        while (course.Next is { } next && next <= step)
        {
            course = course.Take(Act(next, DayOf(next)), Today).Value!;
        }

        return course;
    }

    /// <summary>The sound way up to just before a step.</summary>
    public static AdmissionCourse Before(AdmissionStep step) =>
        UpTo(AdmissionSteps.InOrder.Last(earlier => earlier < step));
}
