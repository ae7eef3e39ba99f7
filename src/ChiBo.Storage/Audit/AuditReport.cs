namespace ChiBo.Storage.Audit;

/// <summary>What verifying the audit came to.</summary>
/// <param name="Acts">How many acts were gone through.</param>
/// <param name="Checkpoint">The last signed checkpoint; nothing when there is no act yet.</param>
/// <param name="Faults">What does not agree; empty when all is as it was written.</param>
public sealed record AuditReport(long Acts, string? Checkpoint, IReadOnlyList<AuditFault> Faults)
{
    /// <summary>Whether all agrees.</summary>
    public bool IsSound => Faults.Count == 0;
}

/// <summary>Something that is not as it was written.</summary>
/// <param name="Act">The act, where it can be told.</param>
/// <param name="Vietnamese">What, in Vietnamese.</param>
/// <param name="English">What, in English.</param>
public sealed record AuditFault(long? Act, string Vietnamese, string English);
