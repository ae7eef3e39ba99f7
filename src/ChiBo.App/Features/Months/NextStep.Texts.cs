using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Months;

/// <summary>The next step in words, and the button that leads there.</summary>
internal static class NextStepTexts
{
    public static Phrase Of(NextStep next) =>
        next.Kind switch
        {
            NextStepKind.MoveAgencyCell => next.At is { } at
                ? new(
                    $"Dời {Name(next)} sang {at:HH:mm 'ngày' dd/MM/yyyy}, sau các chi bộ khác (28-HD/BTCTW, điểm II.2.b).",
                    $"Move {Name(next)} to {at:yyyy-MM-dd HH:mm}, after the other cells (28-HD/BTCTW, II.2.b)."
                )
                : new(
                    $"{Name(next)} không còn họp sau các chi bộ khác (28-HD/BTCTW, điểm II.2.b). Hãy xếp lại các chi bộ còn vướng, rồi dời.",
                    $"{Name(next)} is not after the other cells any more (28-HD/BTCTW, II.2.b). Plan those in the way, then move it."
                ),
            NextStepKind.RecordLate => new(
                $"{Name(next)} đã quá giờ họp ({Time(next)}) mà chưa ghi kết quả: ghi đã họp, dời lịch hoặc báo không họp.",
                $"The time of {Name(next)} is past ({TimeIso(next)}) and nothing is recorded: record it, move it or excuse it."
            ),
            NextStepKind.PlanMonth => new(
                "Nhiều chi bộ chưa có lịch tháng này. Chương trình đề xuất được lịch cho cả xã; đồng chí xem rồi mới công bố.",
                "Several cells have no date. The program can propose the month of the commune; you look at it before it is published."
            ),
            NextStepKind.PlanCell => new($"Xếp lịch cho {Name(next)}.", $"Plan {Name(next)}."),
            NextStepKind.PlanAgencyCell => next.At is { } open
                ? new(
                    $"Xếp lịch cho {Name(next)}: sớm nhất nên là {open:HH:mm 'ngày' dd/MM/yyyy}.",
                    $"Plan {Name(next)}: {open:yyyy-MM-dd HH:mm} would do."
                )
                : new(
                    $"{Name(next)} không còn ngày nào trong tháng sau các chi bộ khác: báo không họp có lý do, hoặc cho phép họp trước.",
                    $"No day of the month is left for {Name(next)} after the others: excuse it with a reason, or allow the order."
                ),
            NextStepKind.RecordAgencyCell => new(
                $"Ghi kết quả kỳ sinh hoạt của {Name(next)}.",
                $"Record what became of the meeting of {Name(next)}."
            ),
            NextStepKind.ExplainOrder => new(
                $"{Name(next)} họp khi chưa phải là cuối cùng. Nếu đã có người cho phép, hãy ghi quyết định và lý do.",
                $"{Name(next)} met before another cell. If somebody allowed it, record who decided and why."
            ),
            NextStepKind.Wait => new(
                $"Kỳ tiếp theo: {Name(next)}, {Time(next)}.",
                $"The next meeting: {Name(next)}, {TimeIso(next)}."
            ),
            _ => MonthTexts.NothingNext,
        };

    /// <summary>What the button says.</summary>
    public static Phrase Button(NextStepKind kind) =>
        kind switch
        {
            NextStepKind.MoveAgencyCell => new("Dời lịch", "Move it"),
            NextStepKind.PlanMonth => MonthTexts.Propose,
            NextStepKind.ExplainOrder => new("Ghi quyết định cho phép", "Record who allowed it"),
            NextStepKind.RecordAgencyCell => new("Ghi kết quả", "Record it"),
            _ => new("Xếp lịch", "Plan it"),
        };

    private static string Name(NextStep next) => next.Cell?.Name ?? "";

    private static string Time(NextStep next) => $"{next.At:HH:mm 'ngày' dd/MM/yyyy}";

    private static string TimeIso(NextStep next) => $"{next.At:yyyy-MM-dd HH:mm}";
}
