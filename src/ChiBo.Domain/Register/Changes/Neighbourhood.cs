namespace ChiBo.Domain.Register.Changes;

/// <summary>What stands around the codes that a change names: communes, organisations and members to take out as rows.</summary>
internal sealed class Neighbourhood(IEnumerable<RegisterColumns> newestFirst)
{
    /// <summary>Codes of the communes whose verdict the change may touch.</summary>
    public SortedSet<string> CommuneCodes { get; } = new(StringComparer.Ordinal);

    /// <summary>For each set of columns, the newest first, the ids to take out of it.</summary>
    public List<BlockPart> Parts { get; } = [.. newestFirst.Select(columns => new BlockPart(columns))];

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
