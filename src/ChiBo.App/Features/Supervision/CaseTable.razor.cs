using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Supervision;

/// <summary>Cases, a line each.</summary>
public sealed partial class CaseTable
{
    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    [Parameter]
    public bool ShowsWho { get; set; }

    /// <summary>What the column of who is inspected is called, when it is no member.</summary>
    [Parameter]
    public Phrase? Who { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<CaseLine> Lines { get; set; }
}
