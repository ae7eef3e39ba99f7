namespace ChiBo.App.Features.Api.ReviewReports;

/// <summary>A commune, organisation or unit, and how many of what is counted it stands for.</summary>
internal sealed record DraftedRecord(string Kind, string Code, string Name, int Counts);
