using System.Globalization;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>A campaign held against an earlier one: verdicts before and after for each district, and the communes that changed.</summary>
public sealed partial class CampaignComparePage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ShownCampaign? Shown { get; set; }

    private ComparedCampaigns? Compared { get; set; }

    private IReadOnlyList<Choice> Earlier { get; set; } = [];

    private string? With { get; set; }

    private int PageNumber { get; set; }

    private IEnumerable<ComparedCommune> Page => Compared!.Changes.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size);

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(CampaignTexts.Title), CampaignPaths.All), new(Shown!.Row.Name, CampaignPaths.Of(Key))];

    protected override async Task OnInitializedAsync()
    {
        Shown = await Services.GetRequiredService<CampaignFile>().Open(Key);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Earlier =
        [
            .. (await Services.GetRequiredService<CampaignList>().Read())
                .Where(campaign => campaign.Row.Key < Key)
                .Select(campaign => new Choice(Text(campaign.Row.Key), campaign.Row.Name)),
        ];
        With =
            Visitor.Address["with"]
            ?? (Shown.Row.ComparedWithKey is { } kept ? Text(kept) : (Earlier.Count > 0 ? Earlier[0].Value : null));
        Compared = Earlier.Any(one => one.Value == With)
            ? await Services
                .GetRequiredService<CampaignComparing>()
                .Open(Key, long.Parse(With!, CultureInfo.InvariantCulture))
            : null;
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Compared?.Changes.Count ?? 0);
    }

    private static string Text(long key) => key.ToString(CultureInfo.InvariantCulture);

    private static int CountOf(VerdictCounts counts, Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforming => counts.Conforming,
            Verdict.Nonconforming => counts.Nonconforming,
            Verdict.NoAgencyCell => counts.NoAgencyCell,
            _ => counts.Undecided,
        };

    /// <summary>The name of a unit above, with its code where another bears the same name.</summary>
    private string NameOf(ComparedGroup group) =>
        Compared!.Groups.Any(other => other.Name == group.Name && other.Code != group.Code) && group.Code.Length > 0
            ? $"{group.Name} ({group.Code})"
            : group.Name;

    private string FileOf(string form) => $"{CampaignPaths.Of(Key)}/compare.{form}?with={Text(Compared!.Earlier.Key)}";

    private async Task Keep()
    {
        long with = long.TryParse(Typed("With"), CultureInfo.InvariantCulture, out long key) ? key : 0;
        Outcome<long> outcome = await Services.GetRequiredService<CampaignDesk>().Compare(Key, with);
        if (outcome.IsDone)
        {
            GoTo($"{CampaignPaths.Compare(Key)}?with={Text(with)}&done=1");
            return;
        }

        Refuse("with", outcome.Refusal);
    }
}
