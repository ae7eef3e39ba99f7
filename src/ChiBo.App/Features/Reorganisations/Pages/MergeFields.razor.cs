using ChiBo.App.Features.Organisations;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>With which organisations it is merged, and what they become.</summary>
public sealed partial class MergeFields
{
    [Parameter, EditorRequired]
    public required ReorganiseChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public new required FormErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required ShownOrganisation Shown { get; set; }

    private IReadOnlyList<string> Chosen => IsSent ? [.. Http.Request.Form["With"].OfType<string>()] : [];

    private IReadOnlyList<Choice> IntoChoices =>
        [new(Shown.Code, Shown.Name), .. Choices.Alike, new(ReorganiseForm.NewOne, Say(ReorganiseTexts.NewOne))];
}
