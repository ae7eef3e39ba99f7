using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Rearrangement;

/// <summary>Others ask for plans, and one after another is answered.</summary>
internal sealed record PlannerBusy()
    : Refusal(
        RefusalKind.Conflict,
        "planner-busy",
        "Đang có nhiều người cùng hỏi phương án; máy trả lời lần lượt. Hãy thử lại sau ít phút.",
        "Many ask for plans at the same time and are answered one after another. Try again in a few minutes."
    );
