namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What is wrong with a pack.</summary>
public sealed record LocalFaultAnswer(string Code, int? Line, string Vietnamese, string English);
