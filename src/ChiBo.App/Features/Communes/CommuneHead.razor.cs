using ChiBo.App.Features.Communes.Trying;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Establishments.Deviations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>Above every page of the review of a commune: its name, its tabs, the day.</summary>
public sealed partial class CommuneHead
{
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Asked { get; set; }

    /// <summary>The tab that is open: nothing, <c>/timeline</c>, <c>/compare</c> or <c>/what-if</c>.</summary>
    [Parameter]
    public string Tab { get; set; } = "";

    /// <summary>Whether the page is about one day.</summary>
    [Parameter]
    public bool AsksDay { get; set; } = true;

    private IReadOnlyList<Crumb> Steps => [new(Say(CommuneTexts.List), "/communes")];

    private IReadOnlyList<TabLink> Links =>
        [
            new(CommuneTexts.Review, PagePaths.Commune(Code, Visitor)),
            new(CommuneTexts.Timeline, PagePaths.Commune(Code, Visitor, "/timeline")),
            new(CommuneTexts.Compare, PagePaths.Commune(Code, Visitor, "/compare")),
            new(TryTexts.Title, PagePaths.Commune(Code, Visitor, "/what-if")),
            new(CaseTexts.Title, PagePaths.Commune(Code, Visitor, "/cases")),
            new(DeviationTexts.Title, PagePaths.Commune(Code, Visitor, "/deviations")),
        ];
}
