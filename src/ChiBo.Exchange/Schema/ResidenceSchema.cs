using static ChiBo.Exchange.Schema.ColumnType;

namespace ChiBo.Exchange.Schema;

/// <summary>The further tables of contact with the cell of residence (II.2.d).</summary>
internal static class ResidenceSchema
{
    /// <summary>Letters of introduction to cells of residence.</summary>
    public static readonly ExchangeTable Letters = new(
        "residence_letters",
        [
            new("member_code", MemberCode, IsRequired: true),
            new("org_code", OrganisationCode),
            new("place", Text),
            new("exempt_as", Text),
            new("issued_on", Date, IsRequired: true),
            new("received_on", Date),
            new("ended_on", Date),
        ]
    )
    {
        IsFurther = true,
    };

    /// <summary>Yearly comments of cells of residence.</summary>
    public static readonly ExchangeTable Comments = new(
        "residence_comments",
        [
            new("member_code", MemberCode, IsRequired: true),
            new("org_code", OrganisationCode),
            new("place", Text),
            new("year", Year, IsRequired: true),
            new("asked_on", Date, IsRequired: true),
            new("due_on", Date, IsRequired: true),
            new("given_on", Date),
            new("comment", ColumnType.Word, Words: ExchangeWords.ResidenceComments.Words),
            new("on_paper", ColumnType.Word, Words: ExchangeWords.YesNo.Words),
        ]
    )
    {
        IsFurther = true,
    };
}
