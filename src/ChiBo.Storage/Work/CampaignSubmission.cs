using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>
/// What a commune submitted in a campaign, frozen: the verdict of the cut-off day with its findings, evidence and receipt. The
/// register changes afterwards; this does not.
/// </summary>
public sealed class CampaignSubmission : WorkFact
{
    public required long CampaignKey { get; init; }

    /// <summary>The commune.</summary>
    public required int UnitId { get; init; }

    /// <summary>The first, the second time.</summary>
    public required int Turn { get; init; }

    public required DateOnly SubmittedOn { get; init; }

    /// <summary>The commune's name on the cut-off day.</summary>
    public required string Name { get; init; }

    /// <summary>The verdict, by the number of the guidance's own type.</summary>
    public required byte Verdict { get; init; }

    /// <summary>Whether an agency cell may be set up, where there is none.</summary>
    public bool? Eligible { get; init; }

    public required int Failures { get; init; }

    public required int Unknowns { get; init; }

    /// <summary>SHA-256 of the facts on which it rests.</summary>
    public required string FactsHash { get; init; }

    /// <summary>The receipt: rules and their hash, parameters, facts, answer.</summary>
    public required string Receipt { get; init; }

    /// <summary>The findings with the codes of the members that were counted: data of persons (S2).</summary>
    public required string Evidence { get; init; }

    /// <summary>What the commune means to do, as it was submitted.</summary>
    public string? Plan { get; init; }

    public override string Table => "campaign_submissions";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(CampaignKey)
            .Add(UnitId)
            .Add(Turn)
            .Add(SubmittedOn)
            .Add(Name)
            .Add(Verdict)
            .Add(Eligible is { } eligible ? (eligible ? "yes" : "no") : null)
            .Add(Failures)
            .Add(Unknowns)
            .Add(FactsHash)
            .Add(Receipt)
            .Add(Evidence)
            .Add(Plan);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
