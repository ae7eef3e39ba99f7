namespace ChiBo.Domain.Establishments;

/// <summary>What a case asks the committee to decide about organisations under it (Charter 10.3).</summary>
public enum OrganisationCaseKind
{
    /// <summary>A cell is set up (thành lập).</summary>
    Establish,

    /// <summary>An organisation gets another name (đổi tên).</summary>
    Rename,

    /// <summary>Organisations become one (hợp nhất, sáp nhập).</summary>
    Merge,

    /// <summary>An organisation is split (chia tách).</summary>
    Split,

    /// <summary>An organisation is dissolved (giải thể).</summary>
    Dissolve,

    /// <summary>Several of these at once, as a plan of rearrangement asks for (sắp xếp lại).</summary>
    Rearrange,
}
