using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>One of many values. For up to five, <see cref="ChoiceField"/> shows them all.</summary>
public sealed partial class SelectField
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Choice> Choices { get; set; }

    [Parameter]
    public string? Value { get; set; }

    /// <summary>Whether one is always chosen, so that "choose" is none of the choices.</summary>
    [Parameter]
    public bool HasNoEmptyChoice { get; set; }
}
