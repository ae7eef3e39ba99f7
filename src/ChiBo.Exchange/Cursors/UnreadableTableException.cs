using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Cursors;

/// <summary>The rest of a table cannot be read; becomes a fault at its place.</summary>
internal sealed class UnreadableTableException(FaultReason reason) : Exception(reason.English)
{
    public FaultReason Reason { get; } = reason;
}
