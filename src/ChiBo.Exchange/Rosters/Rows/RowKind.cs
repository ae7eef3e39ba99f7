namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>What a row below a header is.</summary>
internal enum RowKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>It has data of a person, and no name.</summary>
    Nameless,

    /// <summary>A section or a title that names a cell: it holds for the rows below.</summary>
    Section,

    /// <summary>A total.</summary>
    Total,

    /// <summary>A signature, its place and date, or a title of whoever signs: the list is over.</summary>
    Signature,

    /// <summary>Numbers of columns, notes, headings of groups, numbers prepared for rows that stayed empty.</summary>
    Nothing,
}
