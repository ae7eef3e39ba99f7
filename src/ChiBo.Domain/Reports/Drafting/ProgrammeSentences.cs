using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reports.Drafting;

/// <summary>Goals of the year by the eight tasks, their results, and which tasks have none (II.1.3.b).</summary>
internal static class ProgrammeSentences
{
    public static IEnumerable<ReportSentence> Of(ReportFacts facts) =>
        [.. TaskAreaNames.All.Select(area => OfArea(facts, area)), NotCovered(facts)];

    private static ReportSentence OfArea(ReportFacts facts, TaskArea area)
    {
        GoalFact[] goals = [.. facts.Goals.Where(goal => goal.Area == area)];
        RecordSet In(GoalState state) => Set(goals.Where(goal => goal.State == state));
        string name = TaskAreaNames.In(Language.Vietnamese, area);
        string results = string.Concat(
            goals
                .Where(goal => goal.Result is { Length: > 0 })
                .Select(goal => $" «{goal.Record.Name.TrimEnd('.')}»: {Sentence(goal.Result!)}")
        );
        IEnumerable<GoalFact> late = goals.Where(goal => goal.State == GoalState.Open && goal.LastDay < facts.Today);
        return Say(
            FormattableString.Invariant($"goals.b-{(int)area}"),
            TaskAreaNames.Clause(area),
            goals.Length > 0,
            Listing
                .Of(
                    $"{name}, {Set(goals)} mục tiêu",
                    ("đã hoàn thành", In(GoalState.Reached)),
                    ("không hoàn thành", In(GoalState.Missed)),
                    ("đang thực hiện", In(GoalState.Open)),
                    ("trong đó quá hạn", Set(late)),
                    ("dừng thực hiện", In(GoalState.Dropped))
                )
                .Then(results),
            $"{name}: chưa có mục tiêu trong chương trình năm."
        );
    }

    private static ReportSentence NotCovered(ReportFacts facts)
    {
        IReadOnlyList<TaskArea> areas = TaskAreaNames.NotCovered(facts.Goals.Select(goal => (goal.Area, goal.State)));
        var missing = new RecordSet(
            areas.Select(area => new ReportRecord(
                ReportSource.Programme,
                facts.ProgrammeKey,
                TaskAreaNames.In(Language.Vietnamese, area)
            ))
        );
        return Say(
            "goals.not-covered",
            "II.1.3.b",
            missing.IsAny,
            $"{missing} nhiệm vụ chưa có mục tiêu: {string.Join("; ", missing.Records.Select(one => one.Name))}.",
            $"Nhiệm vụ nào trong tám nhiệm vụ cũng có mục tiêu."
        );
    }

    private static string Sentence(string words) => ReportSentence.OneLine(words).TrimEnd('.', ' ') + ".";

    private static RecordSet Set(IEnumerable<GoalFact> goals) => new(goals.Select(goal => goal.Record));

    private static ReportSentence Say(
        string code,
        string clause,
        bool isAny,
        FormattableString words,
        FormattableString whenNone
    ) => ReportSentence.Of(code, ReportSection.Programme, clause, isAny, words, whenNone);
}
