namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What came of a test case.</summary>
public sealed record LocalCaseAnswer(string Name, bool Passes, IReadOnlyList<string> Differences);
