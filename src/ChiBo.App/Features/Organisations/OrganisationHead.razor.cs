using System.Globalization;
using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Features.Quality;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Features.Reports;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Support;
using ChiBo.App.Features.YearReviews;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations;

/// <summary>Above every page of an organisation: its name, its tabs, the day.</summary>
public sealed partial class OrganisationHead
{
    [Parameter, EditorRequired]
    public required ShownOrganisation Shown { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Asked { get; set; }

    /// <summary>The tab that is open: nothing, or its part of the address as in <c>/members</c>.</summary>
    [Parameter]
    public string Tab { get; set; } = "";

    private string Current => PagePaths.Organisation(Shown.Code, Visitor, Tab);

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Say(OrganisationTexts.Title), "/organisations"),
            .. Shown.Above.Select(above => new Crumb(above.Name, PagePaths.Organisation(above.Code, Visitor))),
        ];

    /// <summary>The year whose review is open, else this year.</summary>
    private int Year =>
        Tab.StartsWith("/reviews/", StringComparison.Ordinal)
            ? int.Parse(Tab["/reviews/".Length..], CultureInfo.InvariantCulture)
            : Visitor.Today.Year;

    private IReadOnlyList<TabLink> Links =>
        [
            new(OrganisationTexts.Profile, PagePaths.Organisation(Shown.Code, Visitor)),
            new(OrganisationTexts.People, PagePaths.Organisation(Shown.Code, Visitor, "/members")),
            .. Rolls.Cells.Contains(Shown.Kind)
                ?
                [
                    new TabLink(WorkTexts.Meetings, PagePaths.Organisation(Shown.Code, Visitor, "/meetings")),
                    new TabLink(WorkTexts.Areas, PagePaths.Organisation(Shown.Code, Visitor, "/areas")),
                    new TabLink(RegulationTexts.Tab, PagePaths.Organisation(Shown.Code, Visitor, "/regulations")),
                    new TabLink(
                        ProgrammeTexts.Tab,
                        PagePaths.Organisation(
                            Shown.Code,
                            Visitor,
                            FormattableString.Invariant($"/programme/{Visitor.Today.Year}")
                        )
                    ),
                    new TabLink(ReportTexts.Tab, PagePaths.Organisation(Shown.Code, Visitor, "/reports")),
                    new TabLink(
                        ReviewTexts.Tab,
                        PagePaths.Organisation(
                            Shown.Code,
                            Visitor,
                            string.Create(CultureInfo.InvariantCulture, $"/reviews/{Year}")
                        )
                    ),
                    new TabLink(DocumentTexts.Title, PagePaths.Organisation(Shown.Code, Visitor, "/documents")),
                    new TabLink(SupervisionTexts.Tab, PagePaths.Organisation(Shown.Code, Visitor, "/supervision")),
                    new TabLink(QualityTexts.Tab, PagePaths.Organisation(Shown.Code, Visitor, "/quality")),
                ]
                : Array.Empty<TabLink>(),
            .. SupportPage.Kinds.Contains(Shown.Kind)
                ? [new TabLink(SupportTexts.Tab, PagePaths.Organisation(Shown.Code, Visitor, "/support"))]
                : Array.Empty<TabLink>(),
            .. Shown.Kind == OrganisationKind.AgencyCell
                ? [new TabLink(ResidenceTexts.Tab, PagePaths.Organisation(Shown.Code, Visitor, "/residence"))]
                : Array.Empty<TabLink>(),
            new(OrganisationTexts.History, PagePaths.Organisation(Shown.Code, Visitor, "/history")),
        ];
}
