namespace ChiBo.Domain.Register.Changes;

/// <summary>What stands around the codes that a change names: communes, organisations and members to take out as rows.</summary>
internal sealed class Neighbourhood(RegisterSnapshot snapshot)
{
    /// <summary>Codes of the communes whose verdict the change may touch.</summary>
    public SortedSet<string> CommuneCodes { get; } = new(StringComparer.Ordinal);

    /// <summary>For each set of columns, the newest first, the ids to take out of it.</summary>
    public List<BlockPart> Parts { get; } = [.. snapshot.NewestFirst.Select(columns => new BlockPart(columns))];

    /// <summary>Whether the commune is read from the columns, and not from those of a later change.</summary>
    public bool Answers(RegisterColumns columns, int commune) =>
        snapshot.Find(columns.UnitCodes[commune])?.Columns == columns;

    public BlockPart Of(RegisterColumns columns) => Parts.Single(part => part.Columns == columns);
}

/// <summary>Ids of one set of columns.</summary>
internal sealed class BlockPart(RegisterColumns columns)
{
    public RegisterColumns Columns { get; } = columns;

    public HashSet<int> Communes { get; } = [];

    public HashSet<int> Organisations { get; } = [];

    public HashSet<int> Members { get; } = [];
}
