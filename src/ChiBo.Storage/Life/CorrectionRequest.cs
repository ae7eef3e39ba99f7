using ChiBo.Domain.Privacy;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A member says that something about him or her is wrong. What it is and how it was answered are <see cref="PrivateText"/>.</summary>
public sealed class CorrectionRequest : WorkFact
{
    /// <summary>The member, who asks.</summary>
    public required int MemberId { get; init; }

    /// <summary>What is wrong.</summary>
    public required CorrectionItem Item { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>What became of it.</summary>
    public required CorrectionState State { get; set; }

    /// <summary>When it was decided.</summary>
    public DateOnly? DecidedOn { get; set; }

    public override string Table => "correction_requests";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(MemberId).Add<CorrectionItem>(Item).Add(AskedOn).Add<CorrectionState>(State).Add(DecidedOn);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
    }
}
