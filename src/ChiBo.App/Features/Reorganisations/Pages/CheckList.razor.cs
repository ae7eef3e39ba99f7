using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>Some of several.</summary>
public sealed partial class CheckList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Choice> Choices { get; set; }

    /// <summary>Values that are chosen.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Chosen { get; set; } = [];
}
