namespace ChiBo.Storage.Programs;

/// <summary>What a program was answered under an Idempotency-Key: sent again, it gets the same, and nothing is done twice.</summary>
public sealed class AnsweredRequest
{
    public required int AccountId { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body.</summary>
    public required byte[] Digest { get; init; }

    public required int Status { get; init; }

    public required string Body { get; init; }

    public required DateTime At { get; init; }
}
