using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>Above every page of a meeting: which it is, its tabs, what was done or is wrong.</summary>
public sealed partial class MeetingHead
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Crumb> Steps { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required string Cell { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TabLink> Links { get; set; }

    [Parameter, EditorRequired]
    public required string Current { get; set; }

    [Parameter]
    public bool WasDone { get; set; }

    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }
}
