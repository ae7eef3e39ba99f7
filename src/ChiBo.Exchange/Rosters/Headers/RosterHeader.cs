namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>The header of a table: its rows, given by their places in the grid, and what each column holds.</summary>
/// <param name="Top">Its first row.</param>
/// <param name="Bottom">Its last row.</param>
/// <param name="Columns">The columns that have a header.</param>
internal sealed record RosterHeader(int Top, int Bottom, IReadOnlyList<TableColumn> Columns)
{
    private const int WeightOfField = 3;

    /// <summary>How much of it was understood.</summary>
    public int Known =>
        Columns.Sum(column =>
            column.Meaning.Kind switch
            {
                ColumnKind.Field => WeightOfField,
                ColumnKind.Unknown => 0,
                _ => 1,
            }
        );

    /// <summary>Whether it heads a list of people: it has names, and a little more unless names are all there is.</summary>
    public bool HeadsPeople =>
        Columns.Any(column => column.Meaning.Is(RosterField.FullName))
        && (Columns.Count == 1 || Columns.Count(column => column.Meaning.Kind != ColumnKind.Unknown) >= 2);

    public IEnumerable<TableColumn> Of(RosterField field) => Columns.Where(column => column.Meaning.Is(field));

    public TableColumn? Find(RosterField field, ColumnPart part) =>
        Columns.FirstOrDefault(column => column.Meaning.Is(field) && column.Meaning.Part == part);

    public TableColumn? Ordinal => Columns.FirstOrDefault(column => column.Meaning.Kind == ColumnKind.Ordinal);

    /// <summary>Whether columns are read alike under both.</summary>
    public bool ReadsLike(RosterHeader other) =>
        Columns
            .Where(column => column.Meaning.Kind == ColumnKind.Field)
            .Select(column => (column.Index, column.Meaning))
            .SequenceEqual(
                other
                    .Columns.Where(column => column.Meaning.Kind == ColumnKind.Field)
                    .Select(column => (column.Index, column.Meaning))
            );
}
