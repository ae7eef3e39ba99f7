using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A commune in a review campaign: how far it has come.</summary>
public sealed class CampaignCommune : WorkFact
{
    public required long CampaignKey { get; init; }

    /// <summary>The commune.</summary>
    public required int UnitId { get; init; }

    /// <summary>The unit directly above on the cut-off day, by which figures are grouped.</summary>
    public int? GroupUnitId { get; init; }

    /// <summary>The committee that looks first and passes on; nothing where none lies between.</summary>
    public int? BetweenId { get; init; }

    public required CommuneStage Stage { get; set; }

    /// <summary>Since when it stands so.</summary>
    public required DateOnly Since { get; set; }

    /// <summary>How many times it was submitted.</summary>
    public required int Turn { get; set; }

    /// <summary>What was submitted last.</summary>
    public long? SubmissionKey { get; set; }

    /// <summary>What the commune means to do, as it writes it.</summary>
    public string? Plan { get; set; }

    /// <summary>What the last return asked for.</summary>
    public string? Comment { get; set; }

    public override string Table => "campaign_communes";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(CampaignKey)
            .Add(UnitId)
            .Add(GroupUnitId)
            .Add(BetweenId)
            .Add<CommuneStage>(Stage)
            .Add(Since)
            .Add(Turn)
            .Add(SubmissionKey)
            .Add(Plan)
            .Add(Comment);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
