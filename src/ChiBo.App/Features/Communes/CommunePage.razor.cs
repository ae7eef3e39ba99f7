using System.Globalization;
using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>The review of a commune on a day: each clause with its words, the verdict, the facts and what would mend it.</summary>
public sealed partial class CommunePage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private OpenCommune? Opened { get; set; }

    private CommuneReview? Review { get; set; }

    private string Name { get; set; } = "";

    private DateOnly? NextChange { get; set; }

    private int Least { get; set; }

    private IReadOnlyList<CellForecast> Forecast { get; set; } = [];

    private IReadOnlyDictionary<string, string> CellNames { get; set; } = new Dictionary<string, string>();

    private IReadOnlyList<CellStrength> Strengths { get; set; } = [];

    private IReadOnlyList<FindingView> Findings { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        Opened = await Services.GetRequiredService<CommuneReviewing>().Open(Code, Asked);
        Review = Opened?.Decide();
        Name = Review?.Name ?? Code;
        if (Opened is null || Review is null)
        {
            return;
        }

        IReadOnlyDictionary<string, string> names = await ReadNames();
        ExplanationContext context = Opened.Case.Naming(names).ContextOf(Opened.Commune, Review);
        Findings =
        [
            .. Review
                .Findings.OrderBy(finding => FindingView.OrderOf(finding.Outcome))
                .Select(finding => FindingView.Of(finding, Opened, context, names, Visitor)),
        ];
        Least = context.Parameters.MinimumOfficialMembers;
        Strengths =
        [
            .. Review
                .Findings.Where(finding => finding.Rule == Rule.ResidentialCellNineOfficialMembers)
                .Select(finding => new CellStrength(
                    context.NameOfOrganisation(finding.Subject) ?? finding.Subject,
                    int.TryParse(finding.Observed, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                        ? count
                        : 0,
                    0,
                    PagePaths.Organisation(finding.Subject, Visitor)
                )),
        ];
        Forecast = await Services
            .GetRequiredService<CommuneForecast>()
            .Of(
                Opened.Commune,
                Opened.Case.Reviewer.Parameters,
                Asked.Day,
                await Asked.Known(Services.GetRequiredService<ChiBoContext>())
            );
        CellNames = Forecast.ToDictionary(
            cell => cell.Code,
            cell => context.NameOfOrganisation(cell.Code) ?? cell.Code,
            StringComparer.Ordinal
        );
        NextChange = ChiBo.Guidance.Review.NextChange.After(Opened.Case.Reviewer, Opened.Commune, Asked.Day);
    }

    /// <summary>Names are read for who may see them; for others people are counted.</summary>
    private async Task<IReadOnlyDictionary<string, string>> ReadNames()
    {
        Permits permits = Services.GetRequiredService<Permits>();
        if (!(await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, Code)).IsAllowed)
        {
            return new Dictionary<string, string>();
        }

        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        return await NamesOf.Members(db, Review!, await Asked.Known(db));
    }
}
