using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations;

/// <summary>Organisations, a line each.</summary>
public sealed partial class OrganisationTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<OrganisationLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }
}
