using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>One of a few values, all of them shown.</summary>
public sealed partial class ChoiceField
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Choice> Choices { get; set; }

    [Parameter]
    public string? Value { get; set; }
}
