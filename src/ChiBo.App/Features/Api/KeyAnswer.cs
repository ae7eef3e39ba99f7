namespace ChiBo.App.Features.Api;

/// <summary>The key that was sent.</summary>
/// <param name="Name">What its owner calls it.</param>
/// <param name="MayWrite">Whether it may change things.</param>
/// <param name="LastDay">The last day on which it works.</param>
internal sealed record KeyAnswer(string Name, bool MayWrite, DateOnly LastDay);
