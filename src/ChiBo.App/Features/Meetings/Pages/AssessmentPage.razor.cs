using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>What a cell says of its own meeting, by the sheet that was in force on its day.</summary>
public sealed partial class AssessmentPage
{
    protected override bool IsFor => SeesPeople && Meeting.Stage >= MeetingStage.InSession;

    private AssessmentForm? Sheet { get; set; }

    private IReadOnlyDictionary<string, SeenCriterion> Shown { get; set; } = new Dictionary<string, SeenCriterion>();

    private bool MayAssess => MayWork && Sheet is not null && MeetingStages.TakesConclusions(Meeting.Stage);

    private IReadOnlyList<Choice> Levels =>
        [.. Sheet!.Levels.Select(level => new Choice(level.Id, level.Text.In(Visitor.Language)))];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(AssessmentTexts.Result, Meeting.Assessment?.Words ?? Say(AssessmentTexts.NotYet)),
            new(AssessmentTexts.Form, Sheet!.Name.In(Visitor.Language)),
            new(AssessmentTexts.Source, Sheet.Source),
        ];

    private IReadOnlyList<SummaryLine> Assessed =>
        [
            .. Meeting.Assessment!.Answers.Select(answer => new SummaryLine(
                CriterionOf(answer.Criterion),
                string.Join(
                    " – ",
                    new[]
                    {
                        Sheet!.Level(answer.Level)?.Text.In(Visitor.Language) ?? answer.Level,
                        answer.Remark,
                    }.OfType<string>()
                )
            )),
        ];

    protected override async Task Prepare()
    {
        AssessmentForms forms = Handler<AssessmentForms>();
        Sheet =
            Meeting.Assessment is { } kept
            && forms.Find(kept.Form, kept.Version) is { } used
            && used.IsInForce(Meeting.Day)
                ? used
                : forms.On(Meeting.Day);
        if (Sheet is not null)
        {
            Shown = await Handler<AssessmentGrounds>().Read(Meeting, Sheet);
        }
    }

    protected override bool Offers(string form) => form == "assess" && MayAssess;

    private Phrase CriterionOf(string id) =>
        Sheet!.Criteria.FirstOrDefault(one => one.Id == id) is { } criterion
            ? AssessmentTexts.PointsOf(criterion.Text, criterion.Points)
            : new Phrase(id, id);

    private Phrase? GroundOf(AssessmentCriterion criterion) =>
        Shown.TryGetValue(criterion.Id, out SeenCriterion? seen)
            ? AssessmentTexts.SeenOf(seen.Ground, seen.Level.Text)
            : null;

    private static Phrase RemarkLabel(AssessmentCriterion criterion) =>
        new(
            $"{AssessmentTexts.Remark.Vietnamese}: {criterion.Text.Vietnamese}",
            $"{AssessmentTexts.Remark.English}: {criterion.Text.English}"
        );

    /// <summary>What was typed; else what is kept; else what the record shows.</summary>
    private string? LevelNow(AssessmentCriterion criterion) =>
        TypedOr(
            AssessmentNotPossible.LevelOf(criterion.Id),
            Kept(criterion)?.Level ?? Shown.GetValueOrDefault(criterion.Id)?.Level.Id
        );

    private string? RemarkNow(AssessmentCriterion criterion) =>
        TypedOr(AssessmentNotPossible.RemarkOf(criterion.Id), Kept(criterion)?.Remark);

    private Phrase? RemarkError(AssessmentCriterion criterion) => Errors[AssessmentNotPossible.RemarkOf(criterion.Id)];

    private AssessedCriterion? Kept(AssessmentCriterion criterion) =>
        Meeting.Assessment?.Answers.FirstOrDefault(one => one.Criterion == criterion.Id);

    private async Task Submit()
    {
        string levels = AssessmentNotPossible.LevelOf("");
        var told = Http
            .Request.Form.Keys.Where(name => name.StartsWith(levels, StringComparison.Ordinal))
            .Select(name => name[levels.Length..])
            .ToDictionary(
                id => id,
                id => new AssessedFields(
                    Typed(AssessmentNotPossible.LevelOf(id)),
                    Typed(AssessmentNotPossible.RemarkOf(id))
                ),
                StringComparer.Ordinal
            );
        _ = int.TryParse(Typed("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out int version);
        Outcome<long> outcome = await Handler<AssessMeeting>()
            .Handle(Key, new AssessmentFields(Typed("Form"), version, Seen, told));
        string field = outcome.Refusal is AssessmentNotPossible fault ? fault.Field : "Form";
        await Answer(outcome, field, "/assessment");
    }
}
