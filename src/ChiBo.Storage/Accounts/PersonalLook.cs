using ChiBo.Storage.Register;

namespace ChiBo.Storage.Accounts;

/// <summary>Somebody looked at a personal record; shown to the person whose record it is.</summary>
public sealed class PersonalLook
{
    public long Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who looked.</summary>
    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>Whose record.</summary>
    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    /// <summary>What was shown, as in <c>member</c> or <c>export</c>.</summary>
    public required string What { get; init; }
}
