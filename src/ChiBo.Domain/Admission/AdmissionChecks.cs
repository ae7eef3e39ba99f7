using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Admission;

/// <summary>Why a step cannot be recorded; nothing when it can.</summary>
internal static class AdmissionChecks
{
    private const int MonthsOfAYear = 12;

    public static Refusal? Of(AdmissionCourse course, StepAct act, DateOnly today)
    {
        if (course.Ending is { } ending)
        {
            return new AdmissionHasEnded(ending.As);
        }

        if (act.Step != course.Next && !IsNewCertificate(course, act))
        {
            return new StepOutOfOrder(act.Step, course.Next);
        }

        DateOnly last = course.LastDay;
        return act.Day > today ? new StepInTheFuture(act.Day)
            : act.Day < last && !IsFirstCertificate(course, act) ? new StepBeforeTheLast(act.Day, last)
            : OfTheStep(course, act);
    }

    private static Refusal? OfTheStep(AdmissionCourse course, StepAct act) =>
        act.Step switch
        {
            AdmissionStep.HelpersAssigned => OfHelpers(course, act, mostHelpers: 2),
            AdmissionStep.ProbationHelper => OfHelpers(course, act, mostHelpers: 1),
            AdmissionStep.CellResolution => OfCertificate(course, act) ?? OfAge(course, act) ?? OfVotes(act),
            AdmissionStep.Ceremony => OfCeremony(course, act),
            AdmissionStep.CellReview => OfProbation(course, act) ?? OfVotes(act),
            _ => null,
        };

    private static Refusal? OfHelpers(AdmissionCourse course, StepAct act, int mostHelpers)
    {
        if (act.Helpers.Count == 0 || act.Helpers.Count > mostHelpers)
        {
            return new HelpersNotSo(mostHelpers);
        }

        if (act.Helpers.DistinctBy(helper => helper.Code).Count() < act.Helpers.Count)
        {
            return new SameHelperTwice();
        }

        if (act.Helpers.FirstOrDefault(helper => !helper.IsOfficialHere) is { } other)
        {
            return new HelperIsNotOfficial(other.Code, act.Day);
        }

        if (act.Step == AdmissionStep.ProbationHelper)
        {
            return null;
        }

        int months = course.Terms.LimitsOn(act.Day).HelperMonths;
        return
            act.Helpers.FirstOrDefault(helper =>
                helper.TogetherSince is not { } since || since.AddMonths(months) > act.Day
            )
                is { } stranger
            ? new HelperKnowsTooShort(stranger.Code, months)
            : null;
    }

    private static Refusal? OfCertificate(AdmissionCourse course, StepAct act) =>
        course.CertificateUntil is { } last && last < act.Day ? new CertificateIsOver(last) : null;

    /// <summary>By the month: somebody born on the 20th is old enough from the 1st on.</summary>
    private static Refusal? OfAge(AdmissionCourse course, StepAct act)
    {
        if (act.BirthDate is not { } born)
        {
            return new BirthDateNotKnown();
        }

        AdmissionLimits limits = course.Terms.LimitsOn(act.Day);
        int months = ((act.Day.Year - born.Year) * MonthsOfAYear) + act.Day.Month - born.Month;
        return months < limits.MinimumAge * MonthsOfAYear ? new TooYoung(limits.MinimumAge)
            : months > limits.MaximumAge * MonthsOfAYear && string.IsNullOrWhiteSpace(act.Consent)
                ? new TooOldWithoutConsent(limits.MaximumAge)
            : null;
    }

    private static Refusal? OfVotes(StepAct act) =>
        act is not { VotesFor: >= 0 and { } inFavour, OfficialMembers: > 0 and { } members }
            ? new VotesNotGiven()
            : MoreVotesThanMembers.WhyNot(inFavour, members, "II.1.3.b-7");

    private static Refusal? OfCeremony(AdmissionCourse course, StepAct act) =>
        course.DueOn() is { } due && due < act.Day && string.IsNullOrWhiteSpace(act.Consent)
            ? new LateCeremonyWithoutConsent(due)
            : null;

    private static Refusal? OfProbation(AdmissionCourse course, StepAct act) =>
        course.OfficialOn is { } end && act.Day < end ? new ProbationTooShort(course.AdmittedOn!.Value, end) : null;

    /// <summary>The class may have been taken before the cell listed the person.</summary>
    private static bool IsFirstCertificate(AdmissionCourse course, StepAct act) =>
        act.Step == AdmissionStep.AwarenessClass && course.Next == AdmissionStep.AwarenessClass;

    /// <summary>A later certificate takes the place of one that is over, until the cell has voted.</summary>
    private static bool IsNewCertificate(AdmissionCourse course, StepAct act) =>
        act.Step == AdmissionStep.AwarenessClass
        && course.Next is > AdmissionStep.AwarenessClass and <= AdmissionStep.CellResolution;
}
