using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>Between looking and recording, somebody else changed what the list is held against.</summary>
internal sealed record RegisterChangedSincePreview()
    : Refusal(
        RefusalKind.Conflict,
        "register-changed-since-preview",
        "Trong lúc xem thử, sổ bộ đã có thay đổi, nên chưa ghi gì. Hãy chọn lại tệp để xem thử lần nữa.",
        "The register changed while you looked, so nothing was recorded. Choose the file again to look once more."
    );
