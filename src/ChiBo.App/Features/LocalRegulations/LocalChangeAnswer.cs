namespace ChiBo.App.Features.LocalRegulations;

/// <summary>A commune that a pack changes.</summary>
public sealed record LocalChangeAnswer(string Code, string Name, string? Before, string? After);
