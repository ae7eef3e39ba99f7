using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>The fields of one sort of fact: what, where, from which day, until which.</summary>
public sealed partial class FactForm
{
    [Parameter, EditorRequired]
    public required FactChoices Choices { get; set; }

    /// <summary>What stands in the fields, by their names.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, string?> Values { get; set; }

    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }

    /// <summary>Whether the line of text must be filled.</summary>
    [Parameter]
    public bool NeedsTitle { get; set; }
}
