using ChiBo.Domain.Members;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Transfers;

/// <summary>A transfer between cells (chuyển sinh hoạt đảng): sent by the one, consented to by the other.</summary>
public sealed class Transfer
{
    public long Id { get; init; }

    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    public required int FromId { get; init; }

    public Organisation? From { get; init; }

    public required int ToId { get; init; }

    public Organisation? To { get; init; }

    /// <summary>First day on which the member is to be on the other roll.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Chính thức: the roll changes; tạm thời: the member takes part there and stays on the roll of the first.</summary>
    public required MembershipKind Kind { get; init; }

    public required TransferState State { get; set; }

    /// <summary>Why it was declined or withdrawn.</summary>
    public string? EndReason { get; set; }

    /// <summary>The act that sent it.</summary>
    public required long SentIn { get; init; }

    /// <summary>The act that received, declined or withdrew it.</summary>
    public long? EndedIn { get; set; }
}

/// <summary>What has become of a transfer.</summary>
public enum TransferState
{
    /// <summary>Sent; the other cell has not answered.</summary>
    Sent,

    /// <summary>The other cell has consented: the member is on its roll from the day of the transfer.</summary>
    Received,

    /// <summary>The other cell has declined, with a reason.</summary>
    Declined,

    /// <summary>The first cell has taken it back.</summary>
    Withdrawn,
}
