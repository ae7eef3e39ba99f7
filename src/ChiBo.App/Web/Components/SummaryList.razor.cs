using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Facts about one thing, a line each.</summary>
public sealed partial class SummaryList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SummaryLine> Lines { get; set; }
}
