using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>Above the forms of a cell's work: that something was recorded, or what is wrong with what was sent.</summary>
public sealed partial class WorkNotes
{
    [Parameter, EditorRequired]
    public required FormErrors Errors { get; set; }
}
