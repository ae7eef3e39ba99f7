namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>What part of a field a column holds.</summary>
internal enum ColumnPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Of a name: the family and middle names.</summary>
    Family,

    /// <summary>Of a name: the given name.</summary>
    Given,

    /// <summary>What stands here is of a man: a date of birth, or only a mark.</summary>
    Male,

    /// <summary>What stands here is of a woman.</summary>
    Female,

    /// <summary>Of a date: the day.</summary>
    Day,

    /// <summary>Of a date: the month.</summary>
    Month,

    /// <summary>Of a date: the year.</summary>
    Year,

    /// <summary>Two dates in one cell: admission, then official.</summary>
    Both,
}

/// <summary>What a column holds.</summary>
/// <param name="Kind">Whether it counts the rows, tells of a person, or is known and left aside.</param>
/// <param name="Field">The field, when it tells of a person.</param>
/// <param name="Part">The part of the field.</param>
internal readonly record struct ColumnMeaning(ColumnKind Kind, RosterField Field = default, ColumnPart Part = default)
{
    public static readonly ColumnMeaning Unknown = new(ColumnKind.Unknown);
    public static readonly ColumnMeaning Ordinal = new(ColumnKind.Ordinal);
    public static readonly ColumnMeaning Aside = new(ColumnKind.Aside);

    public static ColumnMeaning Of(RosterField field, ColumnPart part = ColumnPart.Whole) =>
        new(ColumnKind.Field, field, part);

    public bool Is(RosterField field) => Kind == ColumnKind.Field && Field == field;
}

/// <summary>What a column is for.</summary>
internal enum ColumnKind
{
    /// <summary>Its header says nothing that is known.</summary>
    Unknown,

    /// <summary>It numbers the rows: STT.</summary>
    Ordinal,

    /// <summary>Its header is known, and a register does not need it: home place, card number.</summary>
    Aside,

    /// <summary>It tells of a person.</summary>
    Field,
}
