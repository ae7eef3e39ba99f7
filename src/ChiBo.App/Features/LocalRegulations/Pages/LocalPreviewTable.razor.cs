using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>The communes that a regulation changes, each with its verdict and findings before and after.</summary>
public sealed partial class LocalPreviewTable
{
    private const int MostShown = 200;

    [Parameter, EditorRequired]
    public required LocalPreview Shown { get; set; }
}
