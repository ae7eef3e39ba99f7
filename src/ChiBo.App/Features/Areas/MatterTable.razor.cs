using ChiBo.App.Features.Areas.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas;

/// <summary>Matters of one area over the months, or of one topic over the areas.</summary>
public sealed partial class MatterTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<MatterLine> Lines { get; set; }

    /// <summary>Whether the areas are told apart; else the months and topics.</summary>
    [Parameter]
    public bool ShowsArea { get; set; }
}
