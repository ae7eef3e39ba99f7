using ChiBo.Storage.Accounts;

namespace ChiBo.Storage.Programs;

/// <summary>A key with which a program acts for an account, within a scope. Only its digest is kept.</summary>
public sealed class ApiKey
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>What it is for, in the words of who made it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the key.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>Whether it may change things, or only read.</summary>
    public required bool MayWrite { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>First day on which it no longer works.</summary>
    public required DateOnly ValidTo { get; init; }

    public DateTime? EndedAt { get; set; }
}
