using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>"Vì sao?" beside a verdict: the clause, the facts, and what to do.</summary>
public sealed partial class Why
{
    /// <summary>What is asked about, for those who hear the page.</summary>
    [Parameter]
    public string? About { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
