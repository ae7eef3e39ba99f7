using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Pictures;

/// <summary>What the colours and signs of a picture mean.</summary>
public sealed partial class Legend
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Status> Statuses { get; set; }
}
