using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>The fields of an organisation: kind, name, above, served, from, decision.</summary>
public sealed partial class OrganisationForm
{
    [Parameter, EditorRequired]
    public required OrganisationChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string?> Values { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyCollection<string> Units { get; set; }

    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }
}
