using ChiBo.Domain.Admission;
using ChiBo.Guidance.Admission;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Admission;

/// <summary>The course of a case, from what is kept.</summary>
internal static class Courses
{
    /// <summary>The course, with its steps in the order in which they were recorded.</summary>
    public static AdmissionCourse Course(this AdmissionCase row, IEnumerable<AdmissionStepDone> steps) =>
        new(
            AdmissionRules.Terms,
            [
                .. steps
                    .OrderBy(step => step.Id)
                    .Select(step => new StepTaken(step.Step, step.Day, step.VotesFor, step.OfficialMembers)),
            ],
            row is { EndedAs: { } how, EndedOn: { } day } ? new AdmissionEnding(how, day) : null
        );
}
