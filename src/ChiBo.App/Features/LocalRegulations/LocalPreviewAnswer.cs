namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What a pack changes on a day.</summary>
public sealed record LocalPreviewAnswer(DateOnly AsOf, int Communes, IReadOnlyList<LocalChangeAnswer> Changes);
