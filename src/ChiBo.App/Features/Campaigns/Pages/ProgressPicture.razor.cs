using System.Globalization;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.Domain.Campaigns;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>How far the communes of a campaign have come: a bar for each unit above, and the table that says the same.</summary>
public sealed partial class ProgressPicture
{
    private static readonly CommuneStage[] Stages = Enum.GetValues<CommuneStage>();

    /// <summary>The communes.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<CampaignLine> Of { get; set; }

    /// <summary>What a unit above is called, by its code and name.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string, string> Named { get; set; }

    private IEnumerable<IGrouping<string, CampaignLine>> Groups =>
        Of.GroupBy(line => line.GroupCode, StringComparer.Ordinal);

    private static int Count(IEnumerable<CampaignLine> lines, CommuneStage stage) =>
        lines.Count(line => line.Row.Stage == stage);

    private static int Accepted(IEnumerable<CampaignLine> lines) => Count(lines, CommuneStage.Accepted);

    private static int InHand(IEnumerable<CampaignLine> lines) =>
        lines.Count(line => line.Row.Stage is CommuneStage.Submitted or CommuneStage.PassedOn);

    private static string Part(int count, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{100m * count / Math.Max(1, all):0.##}%");
}
