using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Communes;

/// <summary>A commune in a list, with its verdict as it is kept: nothing is decided to show it.</summary>
public sealed record CommuneLine(
    string Code,
    string Name,
    string? District,
    Verdict Verdict,
    int Failures,
    int Unknowns,
    DateOnly? NextChangeOn
);
