using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.YearReviews;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members;

/// <summary>Above every page of a member: the name, the tabs, the day.</summary>
public sealed partial class MemberHead
{
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Asked { get; set; }

    /// <summary>The tab that is open: nothing or <c>/history</c>.</summary>
    [Parameter]
    public string Tab { get; set; } = "";

    private IReadOnlyList<Crumb> Steps => [new(Say(MemberTexts.Title), "/members")];

    /// <summary>The year whose review is open, else this year.</summary>
    private int Year =>
        Tab.StartsWith("/reviews/", StringComparison.Ordinal)
            ? int.Parse(Tab["/reviews/".Length..], CultureInfo.InvariantCulture)
            : Visitor.Today.Year;

    private IReadOnlyList<TabLink> Links =>
        [
            new(MemberTexts.Profile, PagePaths.Member(Code, Visitor)),
            new(ResidenceTexts.Tab, PagePaths.Member(Code, Visitor, "/residence")),
            new(
                ReviewTexts.Tab,
                PagePaths.Member(Code, Visitor, string.Create(CultureInfo.InvariantCulture, $"/reviews/{Year}"))
            ),
            new(MemberTexts.History, PagePaths.Member(Code, Visitor, "/history")),
        ];
}
