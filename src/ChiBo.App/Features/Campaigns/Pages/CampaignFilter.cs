using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Web.Visitors;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>Which communes of a campaign are shown.</summary>
internal sealed record CampaignFilter(string? Stage, string? Verdict, string? Group, bool OnlyLate)
{
    public const string StageField = "stage";
    public const string VerdictField = "verdict";
    public const string GroupField = "group";
    public const string LateField = "late";

    public static CampaignFilter Of(Visitor visitor) =>
        new(
            visitor.Address[StageField],
            visitor.Address[VerdictField],
            visitor.Address[GroupField],
            visitor.Address[LateField] == "true"
        );

    /// <summary>Those of the list that it lets through.</summary>
    public IReadOnlyList<CampaignLine> Of(ShownCampaign shown, DateOnly today) =>
        [.. shown.Lines.Where(line => Fits(line, shown.Course.DaysLeft(today) < 0))];

    private bool Fits(CampaignLine line, bool isPastDue) =>
        (string.IsNullOrEmpty(Stage) || $"{line.Row.Stage}" == Stage)
        && (string.IsNullOrEmpty(Verdict) || line.Submitted?.Verdict.Word() == Verdict)
        && (string.IsNullOrEmpty(Group) || line.GroupCode == Group)
        && (!OnlyLate || (isPastDue && line.Course.Next == Domain.Campaigns.CampaignLevel.Commune));
}
