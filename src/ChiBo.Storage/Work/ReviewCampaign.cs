using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A review campaign (đợt rà soát, III.2-a): all communes of a scope as of a day.</summary>
/// <remarks>It names units and organisations and changes nothing of them: no verdict is decided again for it.</remarks>
public sealed class ReviewCampaign : WorkFact
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The committee whose board opened it; nothing for the whole register, which the program itself opens.</summary>
    public int? OpenedById { get; init; }

    /// <summary>The province or district; nothing for the whole register.</summary>
    public int? ScopeUnitId { get; init; }

    /// <summary>The reference day.</summary>
    public required DateOnly CutOffOn { get; init; }

    /// <summary>The last day to submit.</summary>
    public required DateOnly DueOn { get; init; }

    public required CampaignState State { get; set; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The earlier campaign that it is compared with.</summary>
    public long? ComparedWithKey { get; set; }

    public override string Table => "review_campaigns";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(Name)
            .Add(OpenedById)
            .Add(ScopeUnitId)
            .Add(CutOffOn)
            .Add(DueOn)
            .Add<CampaignState>(State)
            .Add(OpenedOn)
            .Add(ClosedOn)
            .Add(ComparedWithKey);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
