using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Units;

/// <summary>Above every page of a unit: its name, its tabs, the day.</summary>
public sealed partial class UnitHead
{
    [Parameter, EditorRequired]
    public required ShownUnit Shown { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Asked { get; set; }

    /// <summary>The tab that is open: nothing, <c>/members</c> or <c>/history</c>.</summary>
    [Parameter]
    public string Tab { get; set; } = "";

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Say(UnitTexts.Title), "/units"),
            .. Shown.Above is { } above
                ? [new Crumb(above.Name, PagePaths.Unit(above.Code, Visitor))]
                : Array.Empty<Crumb>(),
        ];

    private IReadOnlyList<TabLink> Links =>
        [
            new(UnitTexts.Profile, PagePaths.Unit(Shown.Code, Visitor)),
            new(UnitTexts.People, PagePaths.Unit(Shown.Code, Visitor, "/members")),
            new(UnitTexts.History, PagePaths.Unit(Shown.Code, Visitor, "/history")),
        ];
}
