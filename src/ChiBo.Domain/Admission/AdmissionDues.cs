namespace ChiBo.Domain.Admission;

/// <summary>What is due by when on the way to membership.</summary>
public static class AdmissionDues
{
    /// <summary>
    /// The last day for the step that comes next; nothing where none is set. Until the cell has voted it is the last day of
    /// the certificate: after that the class has to be taken again.
    /// </summary>
    public static DateOnly? DueOn(this AdmissionCourse course) =>
        course.Next switch
        {
            AdmissionStep.HelpersAssigned
            or AdmissionStep.Application
            or AdmissionStep.BackgroundCheck
            or AdmissionStep.UnionOpinion
            or AdmissionStep.ResidenceOpinion
            or AdmissionStep.CellResolution => course.CertificateUntil,
            AdmissionStep.CommitteeResolution or AdmissionStep.Decision => Within(
                course,
                course.DayOf(AdmissionStep.CellResolution),
                limits => limits.DecisionWorkingDays
            ),
            AdmissionStep.Ceremony => Within(
                course,
                course.DayOf(AdmissionStep.Decision),
                limits => limits.CeremonyWorkingDays
            ),
            AdmissionStep.ProbationHelper or AdmissionStep.ProbationClass => course.OfficialOn,
            AdmissionStep.CellReview => Within(course, course.OfficialOn, limits => limits.ReviewWorkingDays),
            _ => null,
        };

    /// <summary>The first day on which the next step is late; nothing while it is not.</summary>
    public static DateOnly? OverdueSince(this AdmissionCourse course, DateOnly today) =>
        course.DueOn() is { } due && due < today ? due.AddDays(1) : null;

    /// <summary>The first day on which the next step may be taken, where one is set: no probation is shortened.</summary>
    public static DateOnly? NotBefore(this AdmissionCourse course) =>
        course.Next is AdmissionStep.CellReview ? course.OfficialOn : null;

    private static DateOnly? Within(AdmissionCourse course, DateOnly? since, Func<AdmissionLimits, int> term) =>
        since is { } day ? course.Terms.Working.LastOf(day, term(course.Terms.LimitsOn(day))) : null;
}
