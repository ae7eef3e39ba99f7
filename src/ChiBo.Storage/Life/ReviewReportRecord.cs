using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A report of a review that a committee works on (III.2-a): of which communes, as of which day.</summary>
/// <remarks>It names a unit and an organisation and changes nothing of them: no verdict is decided again for it.</remarks>
public sealed class ReviewReportRecord : WorkFact
{
    /// <summary>The committee that reports.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>The province, district or commune that it is about.</summary>
    public required int UnitId { get; init; }

    /// <summary>The cut-off day.</summary>
    public required DateOnly CutOff { get; init; }

    /// <summary>The campaign whose frozen figures it tells; 0 where it tells those of the register.</summary>
    public required long CampaignKey { get; init; }

    /// <summary>The document as which it was issued last.</summary>
    public long? DocumentKey { get; set; }

    public override string Table => "review_reports";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(OrganisationId).Add(UnitId).Add(CutOff).Add(CampaignKey).Add(DocumentKey);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
