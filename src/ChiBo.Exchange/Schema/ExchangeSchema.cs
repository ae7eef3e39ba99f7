using ChiBo.Domain.Organisations;
using static ChiBo.Exchange.Schema.ColumnType;

namespace ChiBo.Exchange.Schema;

/// <summary>The tables of the exchange format: eleven, and four further ones for the rules of operation.</summary>
public static class ExchangeSchema
{
    /// <summary>The longest value in bytes of UTF-8.</summary>
    public const int LongestValue = 65_536;

    private static readonly ExchangeColumn ValidFrom = new("valid_from", Date);
    private static readonly ExchangeColumn ValidTo = new("valid_to", Date);
    private static readonly ExchangeColumn Member = new("member_code", MemberCode, IsRequired: true);
    private static readonly ExchangeColumn Organisation = new("org_code", OrganisationCode, IsRequired: true);
    private static readonly ExchangeColumn Unit = new("unit_code", UnitCode, IsRequired: true);

    /// <summary>Versions of units.</summary>
    public static readonly ExchangeTable Units = new(
        "units",
        [
            new("unit_code", Code, IsRequired: true),
            Word("kind", ExchangeWords.UnitKinds.Words),
            new("name", Text),
            new("parent_code", UnitCode),
            new("commune_kind", ColumnType.Word, Words: ExchangeWords.CommuneKinds.Words),
            ValidFrom,
            ValidTo,
        ]
    );

    /// <summary>Versions of organisations.</summary>
    public static readonly ExchangeTable Organisations = new(
        "organisations",
        [
            new("org_code", Code, IsRequired: true),
            Word("kind", ExchangeWords.OrganisationKinds.Words),
            new("name", Text),
            new("parent_code", OrganisationCode),
            new("unit_code", UnitCode),
            ValidFrom,
            ValidTo,
            new("decision_number", Text),
            new("decision_date", Date),
        ]
    );

    /// <summary>Members.</summary>
    public static readonly ExchangeTable Members = new(
        "members",
        [
            new("member_code", Code, IsRequired: true),
            new("full_name", Text),
            new("gender", ColumnType.Word, Words: ExchangeWords.Genders.Words),
            new("birth_date", Date),
            new("admitted_on", Date),
            new("official_on", Date),
            new("left_on", Date),
            new("left_reason", Text),
        ]
    );

    /// <summary>Who belongs where.</summary>
    public static readonly ExchangeTable Memberships = new(
        "memberships",
        [Member, Organisation, Word("kind", ExchangeWords.MembershipKinds.Words), ValidFrom, ValidTo]
    );

    /// <summary>Exempt, away, suspended.</summary>
    public static readonly ExchangeTable Statuses = new(
        "statuses",
        [Member, Word("status", ExchangeWords.Statuses.Words), ValidFrom, ValidTo]
    );

    /// <summary>Posts.</summary>
    public static readonly ExchangeTable Posts = new(
        "posts",
        [Member, Unit, Word("post_kind", ExchangeWords.PostKinds.Words), new("title", Text), ValidFrom, ValidTo]
    );

    /// <summary>Positions in the Party.</summary>
    public static readonly ExchangeTable Positions = new(
        "positions",
        [Member, Organisation, Word("position", ExchangeWords.Positions.Words), ValidFrom, ValidTo]
    );

    /// <summary>Where members live.</summary>
    public static readonly ExchangeTable Residences = new("residences", [Member, Unit, ValidFrom, ValidTo]);

    /// <summary>Meetings.</summary>
    public static readonly ExchangeTable Meetings = new(
        "meetings",
        [
            Organisation,
            new("month", Month, IsRequired: true),
            Word("kind", ExchangeWords.MeetingKinds.Words),
            new("starts_at", Time),
            new("ends_at", Time),
            Word("state", ExchangeWords.MeetingStates.Words),
            new("reason", Text),
        ]
    );

    /// <summary>Working regulations.</summary>
    public static readonly ExchangeTable Regulations = new(
        "regulations",
        [
            Organisation,
            ValidFrom,
            ValidTo,
            new("party_committee", Text),
            new("government", Text),
            new("fatherland_front", Text),
            new("organisations", Text),
            new("cells", Text),
        ]
    );

    /// <summary>Members in charge of areas.</summary>
    public static readonly ExchangeTable AreaAssignments = new("area_assignments", [Member, Unit, ValidFrom, ValidTo]);

    /// <summary>What members in charge did for their areas, month by month.</summary>
    public static readonly ExchangeTable AreaReports = new(
        "area_reports",
        [
            Unit,
            new("month", Month, IsRequired: true),
            Member,
            new("attended", ColumnType.Word, Words: ExchangeWords.YesNo.Words),
            new("reported_at", Time),
        ]
    )
    {
        IsFurther = true,
    };

    /// <summary>Recorded overrides of the order of meetings.</summary>
    public static readonly ExchangeTable OrderOverrides = new(
        "order_overrides",
        [
            Organisation,
            new("month", Month, IsRequired: true),
            new("decided_at", Time, IsRequired: true),
            new("by_member_code", MemberCode, IsRequired: true),
            new("reason", Text, IsRequired: true),
        ]
    )
    {
        IsFurther = true,
    };

    /// <summary>All tables, in the order in which faults are listed.</summary>
    public static readonly IReadOnlyList<ExchangeTable> Tables =
    [
        Units,
        Organisations,
        Members,
        Memberships,
        Statuses,
        Posts,
        Positions,
        Residences,
        Meetings,
        Regulations,
        AreaAssignments,
        AreaReports,
        OrderOverrides,
        ResidenceSchema.Letters,
        ResidenceSchema.Comments,
    ];

    /// <summary>The kind of organisation that a word of the format means.</summary>
    public static bool TryOrganisationKind(string word, out OrganisationKind kind) =>
        ExchangeWords.OrganisationKinds.TryRead(word, out kind);

    private static ExchangeColumn Word(string name, IReadOnlyList<string> words) =>
        new(name, ColumnType.Word, IsRequired: true, words);
}
