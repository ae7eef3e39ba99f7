using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members;

/// <summary>Facts with their days, a line each.</summary>
public sealed partial class FactTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<FactLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    /// <summary>Whether the second clock is shown: when each was recorded, and why.</summary>
    [Parameter]
    public bool ShowsRecording { get; set; }

    /// <summary>Whether a column holds what the person may do with each.</summary>
    private bool HasDeeds => Lines.Any(line => line.Deeds.Count > 0);
}

/// <summary>A fact as a table shows it.</summary>
public sealed record FactLine(
    string Text,
    DateOnly? From,
    DateOnly? To,
    DateTime RecordedAt,
    string? Reason,
    bool IsSuperseded
)
{
    /// <summary>What the person may do with it.</summary>
    public IReadOnlyList<TabLink> Deeds { get; init; } = [];

    /// <summary>Whether it was recorded long after it was so.</summary>
    public bool IsLate { get; init; }
}
