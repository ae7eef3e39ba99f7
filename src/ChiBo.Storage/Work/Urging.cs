using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>Somebody was urged (đôn đốc): for a report, a task, an answer.</summary>
public sealed class Urging : WorkFact
{
    /// <summary>Who was urged; nothing for a body.</summary>
    public int? MemberId { get; init; }

    /// <summary>The area whose report is not in.</summary>
    public int? UnitId { get; init; }

    /// <summary>First day of the month of that report.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>The task.</summary>
    public long? TaskKey { get; init; }

    /// <summary>The proposal that waits for an answer.</summary>
    public long? ProposalKey { get; init; }

    /// <summary>Local time.</summary>
    public required DateTime At { get; init; }

    /// <summary>What was said.</summary>
    public string? Words { get; init; }

    public override string Table => "urgings";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(MemberId).Add(UnitId).Add(Month).Add(TaskKey).Add(ProposalKey).Add(At).Add(Words);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        if (MemberId is { } memberId)
        {
            numbers.Members.Add(memberId);
        }
    }
}
