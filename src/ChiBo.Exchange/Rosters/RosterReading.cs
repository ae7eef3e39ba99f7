using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters;

/// <summary>What was understood of a roster.</summary>
public sealed record RosterReading
{
    /// <summary>Why there is nothing to read; nothing when there is something.</summary>
    public FaultReason? Refusal { get; init; }

    /// <summary>The people, in the order of the file.</summary>
    public IReadOnlyList<RosterPerson> People { get; init; } = [];

    /// <summary>What cannot be, in the order of the file.</summary>
    public IReadOnlyList<RosterFault> Faults { get; init; } = [];

    /// <summary>The rows that have a fault, as they stand, in the order of the file.</summary>
    public IReadOnlyList<RosterFaultyRow> FaultyRows { get; init; } = [];

    /// <summary>Rows that probably tell of one person.</summary>
    public IReadOnlyList<RosterDuplicate> Duplicates { get; init; } = [];

    /// <summary>What is odd, yet may be.</summary>
    public IReadOnlyList<RosterNote> Notes { get; init; } = [];

    /// <summary>How the letters are written.</summary>
    public RosterEncoding Encoding { get; init; }

    /// <summary>Why the letters were read so.</summary>
    public FaultReason? EncodingReason { get; init; }

    /// <summary>The tables, in the order of the file.</summary>
    public IReadOnlyList<RosterTable> Tables { get; init; } = [];

    /// <summary>Whether people stand on more than one sheet, so that a row alone does not tell the place.</summary>
    public bool HasSeveralSheets { get; init; }
}

/// <summary>Something odd that may be true all the same; the value is kept.</summary>
/// <param name="Place">Where; nothing when it is of the whole file.</param>
/// <param name="Text">What, as a sentence in both languages.</param>
public sealed record RosterNote(RosterPlace? Place, FaultReason Text);
