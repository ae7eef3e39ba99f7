using ChiBo.Storage.Establishments;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>A deviation with the names that go with it.</summary>
/// <param name="Row">What is recorded.</param>
/// <param name="Cell">Code of the cell; nothing when it is for the commune.</param>
/// <param name="CellName">Name of the cell.</param>
/// <param name="ApprovedBy">Name of the organisation that approved it.</param>
internal sealed record ShownDeviation(Deviation Row, string? Cell, string? CellName, string? ApprovedBy);
