using ChiBo.Domain.Supervision;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>Somebody who may see a case; nobody else learns that it exists.</summary>
public sealed class CaseReader : WorkFact
{
    /// <summary>Kind of the case.</summary>
    public required CaseKind Kind { get; init; }

    /// <summary>Which case.</summary>
    public required long CaseKey { get; init; }

    /// <summary>Whose account.</summary>
    public required int AccountId { get; init; }

    /// <summary>Whether he or she may no longer.</summary>
    public required bool IsEnded { get; set; }

    public override string Table => "case_readers";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add<CaseKind>(Kind).Add(CaseKey).Add(AccountId).Add(IsEnded ? 1 : 0);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
