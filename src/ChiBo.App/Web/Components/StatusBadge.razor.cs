using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>One of the five status words with its sign and colour. In rows of a table, use <see cref="StatusMark"/>.</summary>
public sealed partial class StatusBadge
{
    [Parameter, EditorRequired]
    public required Status Status { get; set; }
}
