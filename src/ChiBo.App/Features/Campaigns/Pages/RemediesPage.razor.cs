using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>The register of agency cells founded before the stop date that do not conform (III.2-a, III.2-c).</summary>
public sealed partial class RemediesPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<RemedyLine> Lines { get; set; } = [];

    private int PageNumber { get; set; }

    private IEnumerable<RemedyLine> Page => Lines.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size);

    private IReadOnlyList<Crumb> Steps => [new(Say(CampaignTexts.Title), CampaignPaths.All)];

    private IReadOnlyList<Choice> Sorts =>
        [.. Enum.GetValues<RemedyFilter.Sort>().Select(sort => new Choice($"{sort}", Say(RemedyTexts.Of(sort))))];

    protected override async Task OnInitializedAsync()
    {
        Lines = RemedyFilter.Of(Visitor).Of(await Services.GetRequiredService<RemedyRegister>().Read(), Visitor.Today);
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Lines.Count);
    }

    private string FileOf(string form) =>
        $"{CampaignPaths.Remedies}.{form}{new Uri("http://x" + Visitor.Address).Query}";
}
