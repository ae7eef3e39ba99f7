namespace ChiBo.App.Features.Api.Units;

/// <summary>A unit as it stands on the reference day.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">The word of the exchange format, as in <c>commune</c>.</param>
/// <param name="CommuneKind">Of a commune: <c>xa</c>, <c>phuong</c>, <c>thi_tran</c>, <c>dac_khu</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="ParentCode">The unit directly above.</param>
/// <param name="ValidFrom">First day on which it is so; null when it began before any day that is asked about.</param>
/// <param name="ValidTo">First day on which it is no longer so; null while it is.</param>
/// <param name="IsActive">Whether it is active on the reference day; one that is not is told as it was last.</param>
internal sealed record UnitAnswer(
    string Code,
    string Kind,
    string? CommuneKind,
    string Name,
    string? ParentCode,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool IsActive
);
