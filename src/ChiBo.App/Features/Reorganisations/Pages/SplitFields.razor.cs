using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>What leaves an organisation that is split.</summary>
public sealed partial class SplitFields
{
    [Parameter, EditorRequired]
    public required ReorganiseChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public new required FormErrors Errors { get; set; }

    private IReadOnlyList<string> All(string name) => IsSent ? [.. Http.Request.Form[name].OfType<string>()] : [];
}
