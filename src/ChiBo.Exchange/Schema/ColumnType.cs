namespace ChiBo.Exchange.Schema;

/// <summary>What a column of the exchange format holds.</summary>
public enum ColumnType
{
    /// <summary>A code that the row defines.</summary>
    Code,

    /// <summary>The code of a unit that stands in <c>units</c>.</summary>
    UnitCode,

    /// <summary>The code of an organisation that stands in <c>organisations</c>.</summary>
    OrganisationCode,

    /// <summary>The code of a member who stands in <c>members</c>.</summary>
    MemberCode,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A year, <c>yyyy</c>.</summary>
    Year,

    /// <summary>A month, <c>yyyy-MM</c>.</summary>
    Month,

    /// <summary>A local time, <c>yyyy-MM-ddTHH:mm</c>.</summary>
    Time,

    /// <summary>One of some words.</summary>
    Word,
}
