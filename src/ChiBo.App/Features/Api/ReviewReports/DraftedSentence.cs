namespace ChiBo.App.Features.Api.ReviewReports;

/// <summary>A sentence with what it rests on, in the order of its numbers.</summary>
internal sealed record DraftedSentence(
    string Code,
    string Section,
    string Clause,
    string Text,
    IReadOnlyList<DraftedGround> Grounds
);
