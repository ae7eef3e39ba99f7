using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Components;

/// <summary>A tab, which is a page of its own.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Count">How many things it shows, where that helps.</param>
public sealed record TabLink(Phrase Text, string Path, int? Count = null);
