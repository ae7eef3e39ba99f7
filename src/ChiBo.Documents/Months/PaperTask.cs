using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Months;

/// <summary>A task that a resolution or a conclusion gives.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Who">By whom.</param>
/// <param name="For">For which organisation of the commune; nothing when for the cell itself.</param>
/// <param name="By">Until when; nothing when no day is set.</param>
public sealed record PaperTask(string What, string Who, string? For, DateOnly? By)
{
    /// <summary>The tasks as a table, or a sentence where there are none.</summary>
    internal static BodyBlock Table(IReadOnlyList<PaperTask> tasks) =>
        PaperWords.Table(
            [
                new TableColumn("TT", 10, IsCentred: true),
                new TableColumn("Nhiệm vụ", 40),
                new TableColumn("Người thực hiện", 30),
                new TableColumn("Thời hạn", 20, IsCentred: true),
            ],
            [
                .. tasks.Select(
                    (task, place) =>
                        new[]
                        {
                            new TableCell(PaperWords.Number(place + 1)),
                            new TableCell(task.What),
                            task.For is { } body ? new TableCell(task.Who, $"({body})") : new TableCell(task.Who),
                            new TableCell(task.By is { } day ? PaperWords.ShortDay(day) : "Thường xuyên"),
                        }
                ),
            ],
            "Không có nhiệm vụ nào được giao riêng."
        );
}
