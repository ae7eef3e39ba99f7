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
