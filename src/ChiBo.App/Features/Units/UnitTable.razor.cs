using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Units;

/// <summary>Units, a line each.</summary>
public sealed partial class UnitTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<UnitLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }
}
