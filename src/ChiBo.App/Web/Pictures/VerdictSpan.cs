using ChiBo.App.Web.Components;

namespace ChiBo.App.Web.Pictures;

/// <summary>A time in which a verdict stayed the same.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">The day after its last.</param>
/// <param name="Status">The verdict.</param>
/// <param name="Text">Why it came to be so, in a sentence; empty when there is nothing to say.</param>
public sealed record VerdictSpan(DateOnly From, DateOnly Until, Status Status, string Text = "");
