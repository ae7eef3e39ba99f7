using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Transfers;

/// <summary>Transfers, a line each.</summary>
public sealed partial class TransferTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<TransferLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }
}
