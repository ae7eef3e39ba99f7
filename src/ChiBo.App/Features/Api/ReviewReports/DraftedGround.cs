namespace ChiBo.App.Features.Api.ReviewReports;

/// <summary>A number and the records that it counts.</summary>
internal sealed record DraftedGround(int Count, IReadOnlyList<DraftedRecord> Records);
