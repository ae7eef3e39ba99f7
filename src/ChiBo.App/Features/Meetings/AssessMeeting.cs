using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Meetings;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>A level and a remark as the form tells them.</summary>
internal sealed record AssessedFields(string? Level, string? Remark);

/// <summary>An assessment as the form tells it.</summary>
/// <param name="Form">The sheet.</param>
/// <param name="Version">Its version.</param>
/// <param name="Seen">The revision of the meeting that the form was made for.</param>
/// <param name="Criteria">Level and remark by the name of the criterion.</param>
internal sealed record AssessmentFields(
    string? Form,
    int Version,
    long Seen,
    IReadOnlyDictionary<string, AssessedFields> Criteria
);

/// <summary>
/// Records what a cell says of its own meeting, by the sheet that was in force on its day; until the minutes are approved.
/// What it came to is written into the minutes in the same act.
/// </summary>
internal sealed class AssessMeeting(MeetingActs acts, AssessmentForms forms, AssessmentGrounds grounds)
{
    public Task<Outcome<long>> Handle(long key, AssessmentFields fields) =>
        acts.On(
            key,
            null,
            null,
            async (scope, meeting) =>
            {
                if (!MeetingStages.TakesConclusions(meeting.Stage))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                if (meeting.Sheet.Id != fields.Seen)
                {
                    return new MeetingChangedSince();
                }

                if (forms.Find(fields.Form, fields.Version) is not { } form || !form.IsInForce(meeting.Day))
                {
                    return AssessmentNotPossible.NotInForce(meeting.Day);
                }

                Outcome<IReadOnlyList<AssessedCriterion>> answers = Answers(
                    form,
                    fields,
                    await grounds.Read(meeting, form)
                );
                if (!answers.IsDone)
                {
                    return answers.Refusal;
                }

                MeetingAssessment assessment = MeetingAssessment.Of(form, answers.Value);
                scope.Revise(meeting.Sheet, next => next.Assessment = assessment.ToJson());
                Minute(scope, meeting.Minutes, assessment);
                return scope.Act.Id;
            }
        );

    /// <summary>Every criterion with a level of the sheet, in its order; who differs from the record says why.</summary>
    public static Outcome<IReadOnlyList<AssessedCriterion>> Answers(
        AssessmentForm form,
        AssessmentFields fields,
        IReadOnlyDictionary<string, SeenCriterion> seen
    )
    {
        if (fields.Criteria.Keys.FirstOrDefault(id => form.Criteria.All(one => one.Id != id)) is { } stranger)
        {
            return AssessmentNotPossible.NoSuchCriterion(stranger);
        }

        var answers = new List<AssessedCriterion>();
        foreach (AssessmentCriterion criterion in form.Criteria)
        {
            AssessedFields? told = fields.Criteria.GetValueOrDefault(criterion.Id);
            if (told?.Level is null)
            {
                return AssessmentNotPossible.Missing(criterion);
            }

            if (form.Level(told.Level) is not { } level)
            {
                return AssessmentNotPossible.NoSuchLevel(criterion, told.Level);
            }

            SeenCriterion? shown = seen.GetValueOrDefault(criterion.Id);
            if (shown is not null && shown.Level != level && told.Remark is null)
            {
                return AssessmentNotPossible.DiffersUnexplained(criterion, shown);
            }

            answers.Add(new AssessedCriterion(criterion.Id, level.Id, shown?.Level.Id, told.Remark));
        }

        return answers;
    }

    private static void Minute(ActScope scope, Minutes? minutes, MeetingAssessment assessment)
    {
        if (minutes is { Hash: null })
        {
            scope.Revise(
                minutes,
                next =>
                {
                    next.Text = MinutesText.WithAssessment(minutes.Text, assessment.Words);
                    next.ChairApproved = null;
                    next.SecretaryApproved = null;
                }
            );
        }
    }
}

/// <summary>An assessment cannot be recorded like that: beside which field it is said, and why.</summary>
internal sealed record AssessmentNotPossible(string Field, string Code, string Vietnamese, string English)
    : Refusal(RefusalKind.NotPossible, Code, Vietnamese, English)
{
    /// <summary>The field of a criterion's level.</summary>
    public static string LevelOf(string criterion) => $"level-{criterion}";

    /// <summary>The field of a criterion's remark.</summary>
    public static string RemarkOf(string criterion) => $"remark-{criterion}";

    public static AssessmentNotPossible NotInForce(DateOnly day) =>
        new(
            "Form",
            "assessment-form-not-in-force",
            $"Phiếu này không có hiệu lực ngày {day:dd/MM/yyyy}. Hãy mở lại trang để dùng phiếu đúng ngày họp.",
            $"This sheet was not in force on {day:d MMM yyyy}. Open the page again for the one of that day."
        );

    public static AssessmentNotPossible Missing(AssessmentCriterion criterion) =>
        new(
            LevelOf(criterion.Id),
            "assessment-criterion-missing",
            $"Hãy chọn một mức cho tiêu chí «{criterion.Text.Vietnamese}».",
            $"Choose a level for \"{criterion.Text.English}\"."
        );

    public static AssessmentNotPossible NoSuchLevel(AssessmentCriterion criterion, string level) =>
        new(
            LevelOf(criterion.Id),
            "assessment-level-unknown",
            $"Phiếu không có mức «{level}». Hãy chọn một mức cho tiêu chí «{criterion.Text.Vietnamese}».",
            $"The sheet has no level \"{level}\". Choose one for \"{criterion.Text.English}\"."
        );

    public static AssessmentNotPossible NoSuchCriterion(string id) =>
        new(
            "Form",
            "assessment-criterion-unknown",
            $"Phiếu không có tiêu chí «{id}».",
            $"The sheet has no criterion \"{id}\"."
        );

    public static AssessmentNotPossible DiffersUnexplained(AssessmentCriterion criterion, SeenCriterion seen) =>
        new(
            RemarkOf(criterion.Id),
            "assessment-differs-unexplained",
            $"Tiêu chí «{criterion.Text.Vietnamese}»: số liệu đã ghi cho thấy mức «{seen.Level.Text.Vietnamese}». {seen.Ground.Vietnamese} Chọn mức khác thì hãy ghi nhận xét.",
            $"\"{criterion.Text.English}\": the record shows \"{seen.Level.Text.English}\". {seen.Ground.English} Add a remark to choose another level."
        );
}
