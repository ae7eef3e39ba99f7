using ChiBo.Domain.Meetings;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Support;

/// <summary>Communes as a level above sees them, a page at a time.</summary>
public sealed partial class SupportCommuneTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SupportCommune> Lines { get; set; }

    private string Month => $"{MeetingMonth.LastCompleteBefore(Visitor.Today).FirstDay:MM/yyyy}";
}
