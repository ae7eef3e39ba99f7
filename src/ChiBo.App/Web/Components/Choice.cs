namespace ChiBo.App.Web.Components;

/// <summary>One of the values among which a field lets choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is shown.</param>
public sealed record Choice(string Value, string Text)
{
    /// <summary>Under what it is folded away in a long list; nothing when it is always shown.</summary>
    public string? Group { get; init; }
}
