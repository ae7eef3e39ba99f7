using ChiBo.App.Features.PrivateWords;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Supervision.Discipline;

/// <summary>The course of a case of discipline, to and from what is kept.</summary>
internal static class DisciplineCourses
{
    /// <summary>The course as it is kept.</summary>
    public static DisciplineCourse Course(this DisciplineCase row) =>
        new(row.OpenedOn, row.State)
        {
            Form = row.Form,
            VotesFor = row.VotesFor,
            OfficialMembers = row.OfficialMembers,
            DecidedOn = row.DecidedOn,
            EffectiveFrom = row.EffectiveFrom,
            EndsOn = row.EndsOn,
            AppealedOn = row.AppealedOn,
            AppealSettledOn = row.AppealSettledOn,
            AppealOutcome = row.AppealOutcome,
            EndedOn = row.EndedOn,
        };

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this DisciplineCase row, DisciplineCourse course)
    {
        row.State = course.State;
        row.Form = course.Form;
        row.VotesFor = course.VotesFor;
        row.OfficialMembers = course.OfficialMembers;
        row.DecidedOn = course.DecidedOn;
        row.EffectiveFrom = course.EffectiveFrom;
        row.EndsOn = course.EndsOn;
        row.AppealedOn = course.AppealedOn;
        row.AppealSettledOn = course.AppealSettledOn;
        row.AppealOutcome = course.AppealOutcome;
        row.EndedOn = course.EndedOn;
    }

    /// <summary>A day that is kept among the words.</summary>
    public static DateOnly? DayOf(this IReadOnlyDictionary<string, string> words, string part) =>
        PrivateTexts.DayIn(words.GetValueOrDefault(part));
}
