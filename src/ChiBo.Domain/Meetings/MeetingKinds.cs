namespace ChiBo.Domain.Meetings;

/// <summary>Kinds of meeting of a cell (sinh hoạt chi bộ).</summary>
public enum MeetingKind : byte
{
    /// <summary>Thường kỳ: the monthly meeting of II.2.b.</summary>
    Regular,

    /// <summary>Chuyên đề.</summary>
    Thematic,

    /// <summary>Bất thường.</summary>
    Extraordinary,

    /// <summary>Đại hội chi bộ.</summary>
    Congress,
}

/// <summary>What became of a meeting.</summary>
public enum MeetingState : byte
{
    /// <summary>Planned and not yet held.</summary>
    Planned,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Not held, for a reason that is accepted.</summary>
    Excused,

    /// <summary>Called off.</summary>
    Cancelled,
}
