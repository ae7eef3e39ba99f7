using ChiBo.Domain.Shared;

namespace ChiBo.Storage.Undoing;

/// <summary>There is no such act, or it changed nothing in the register.</summary>
public sealed record NothingToUndo(long Act)
    : Refusal(
        RefusalKind.NotFound,
        "nothing-to-undo",
        $"Không có việc số {Act} làm thay đổi sổ bộ, nên không có gì để hoàn tác.",
        $"No act {Act} changed the register, so there is nothing to undo."
    );

/// <summary>A later act stands on what this one recorded; it has to be undone first.</summary>
public sealed record ChangedSince(long Act, long LaterAct)
    : Refusal(
        RefusalKind.Conflict,
        "act-changed-since",
        $"Việc số {Act} không hoàn tác được vì việc số {LaterAct} đã sửa tiếp số liệu đó. Hãy hoàn tác việc số {LaterAct} trước.",
        $"Act {Act} cannot be undone since act {LaterAct} has changed its facts. Undo act {LaterAct} first."
    );
