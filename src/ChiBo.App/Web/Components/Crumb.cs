namespace ChiBo.App.Web.Components;

/// <summary>A step of the way to a page.</summary>
/// <param name="Text">What lies there.</param>
/// <param name="Path">Where it lies.</param>
public sealed record Crumb(string Text, string Path);
