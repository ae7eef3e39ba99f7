using ChiBo.App.Features.Reports.Reading;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Tasks;

namespace ChiBo.App.Features.YearReviews.OfTheCell;

/// <summary>What is recorded of a cell's year: the figures of its yearly report, and its tasks. Cases of discipline are not read.</summary>
/// <param name="Sentences">The sentences of the yearly report, as drafted.</param>
/// <param name="Tasks">The tasks that fell due, but for those dropped and those still open in time.</param>
internal sealed record CellGrounds(IReadOnlyList<ReportSentence> Sentences, TasksOfYear Tasks)
{
    /// <summary>Reads it.</summary>
    public static async Task<CellGrounds> Read(ReportReader reader, ReportedCell cell, int year)
    {
        ReportFacts facts = await reader.Read(cell, new ReportPeriod(year, null));
        TaskFact[] due =
        [
            .. facts.Tasks.Where(task =>
                facts.Period.Contains(task.DueOn) && (task.State == TaskState.Done || task.IsLate(facts.Today))
            ),
        ];
        return new CellGrounds(ReportDraft.Of(facts), new TasksOfYear(due.Length, due.Count(task => task.IsInTime)));
    }
}
