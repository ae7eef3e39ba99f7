namespace ChiBo.Domain.Meetings;

/// <summary>As what somebody approves the minutes of a meeting.</summary>
public enum MinutesPart
{
    /// <summary>As nothing: others approve them.</summary>
    None,

    /// <summary>As the one who was in the chair.</summary>
    Chair,

    /// <summary>As the one who wrote them.</summary>
    Secretary,
}

/// <summary>Who approves the minutes of a meeting: chair and secretary, two people, each once.</summary>
/// <param name="Chair">The member in the chair.</param>
/// <param name="Secretary">The member who wrote them.</param>
public readonly record struct MinutesApproval(int? Chair, int? Secretary)
{
    /// <summary>Whether there are two people to approve them.</summary>
    public bool IsPossible => Chair is not null && Secretary is not null && Chair != Secretary;

    /// <summary>As what a member approves them.</summary>
    public MinutesPart PartOf(int? member) =>
        member is null || !IsPossible ? MinutesPart.None
        : member == Chair ? MinutesPart.Chair
        : member == Secretary ? MinutesPart.Secretary
        : MinutesPart.None;
}
