namespace ChiBo.Domain.Admission;

/// <summary>The steps in their order, and what is peculiar to some.</summary>
public static class AdmissionSteps
{
    /// <summary>All of them, the first first.</summary>
    public static IReadOnlyList<AdmissionStep> InOrder { get; } = [.. Enum.GetValues<AdmissionStep>().Order()];

    /// <summary>The step after another; nothing after the last.</summary>
    public static AdmissionStep? After(AdmissionStep step)
    {
        foreach (AdmissionStep next in InOrder)
        {
            if (next > step)
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>Whether the cell votes, and two thirds of its official members have to be in favour.</summary>
    public static bool IsVote(this AdmissionStep step) =>
        step is AdmissionStep.CellResolution or AdmissionStep.CellReview;

    /// <summary>Whether official members are named who help.</summary>
    public static bool NamesHelpers(this AdmissionStep step) =>
        step is AdmissionStep.HelpersAssigned or AdmissionStep.ProbationHelper;
}
