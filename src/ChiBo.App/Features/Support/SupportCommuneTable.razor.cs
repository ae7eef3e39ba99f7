using ChiBo.Domain.Meetings;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Support;

/// <summary>Communes as a level above sees them, a page at a time.</summary>
public sealed partial class SupportCommuneTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SupportCommune> Lines { get; set; }

    /// <summary>The day that is asked about.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Day { get; set; }

    private string Month => $"{MeetingMonth.LastCompleteBefore(Day).FirstDay:MM/yyyy}";
}
