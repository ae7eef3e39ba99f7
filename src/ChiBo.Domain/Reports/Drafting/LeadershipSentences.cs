using ChiBo.Domain.Tasks;

namespace ChiBo.Domain.Reports.Drafting;

/// <summary>Resolutions and tasks (II.1.3.b-1, b-5).</summary>
internal static class LeadershipSentences
{
    public static IEnumerable<ReportSentence> Of(ReportFacts facts)
    {
        var resolutions = new RecordSet(
            facts.Resolutions.Where(one => facts.Period.Contains(one.IssuedOn)).Select(one => one.Record)
        );
        yield return Say(
            "resolutions.issued",
            "II.1.3.b-1",
            resolutions.IsAny,
            $"Chi bộ đã ban hành {resolutions} nghị quyết.",
            $"Trong kỳ chi bộ chưa ban hành nghị quyết nào."
        );

        TaskFact[] given = [.. facts.Tasks.Where(task => facts.Period.Contains(task.GivenOn))];
        yield return Say(
            "tasks.given",
            "II.1.3.b-5",
            given.Length > 0,
            $"Đã giao {Set(given)} nhiệm vụ cho {new RecordSet(given.Select(task => task.Member))} đảng viên.",
            $"Trong kỳ chưa giao nhiệm vụ nào cho đảng viên."
        );

        TaskFact[] due =
        [
            .. facts.Tasks.Where(task => facts.Period.Contains(task.DueOn) && task.State != TaskState.Dropped),
        ];
        yield return Say(
            "tasks.due",
            "II.1.3.b-1",
            due.Length > 0,
            Listing.Of(
                $"Có {Set(due)} nhiệm vụ đến hạn trong kỳ",
                ("đã xong", Set(due.Where(task => task.State == TaskState.Done))),
                ("trong đó đúng hạn", Set(due.Where(task => task.IsInTime))),
                ("chậm hoặc quá hạn", Set(due.Where(task => task.IsLate(facts.Today))))
            ),
            $"Trong kỳ không có nhiệm vụ nào đến hạn."
        );
    }

    private static RecordSet Set(IEnumerable<TaskFact> tasks) => new(tasks.Select(task => task.Record));

    private static ReportSentence Say(
        string code,
        string clause,
        bool isAny,
        FormattableString words,
        FormattableString whenNone
    ) => ReportSentence.Of(code, ReportSection.Leadership, clause, isAny, words, whenNone);
}
