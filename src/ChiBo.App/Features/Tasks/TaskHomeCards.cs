using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;

namespace ChiBo.App.Features.Tasks;

/// <summary>What of tasks concerns the person on the first page.</summary>
internal static class TaskHomeCards
{
    private static readonly Phrase Open = new("Mở nhiệm vụ", "Open tasks");

    /// <summary>How many tasks the person has and how many are late; nothing when there is none.</summary>
    public static async Task<HomeCard?> Of(TaskList list)
    {
        IReadOnlyList<TaskLine> mine = await list.Mine();
        int late = mine.Count(line => line.OverdueSince is not null);
        return mine.Count == 0
            ? null
            : new HomeCard(
                TaskTexts.Mine,
                new Phrase(
                    $"{mine.Count} nhiệm vụ đang làm, trong đó {late} quá hạn.",
                    $"{mine.Count} open tasks, {late} of them late."
                ),
                Open,
                "/tasks",
                IsPrimary: late > 0
            );
    }
}
