using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Components;

/// <summary>A fact about something.</summary>
/// <param name="Term">What the fact is.</param>
/// <param name="Text">The fact; empty when it is not known.</param>
/// <param name="Path">Where it leads, if anywhere.</param>
public sealed record SummaryLine(Phrase Term, string? Text, string? Path = null);
