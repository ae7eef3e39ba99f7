namespace ChiBo.Domain.Campaigns;

/// <summary>What is to become of an agency cell that was founded before the stop date and does not conform (III.2-a).</summary>
public enum CellRemedyOption : byte
{
    /// <summary>Keep it and put right what is missing (giữ và khắc phục).</summary>
    Mend,

    /// <summary>Rearrange residential areas or cells around it (sắp xếp lại).</summary>
    Rearrange,

    /// <summary>Merge it into another (hợp nhất).</summary>
    Merge,

    /// <summary>Dissolve it; members return to the cells where they live (giải thể).</summary>
    Dissolve,

    /// <summary>Keep it as an approved deviation for a time (đề nghị chấp thuận ngoại lệ).</summary>
    Deviate,
}
