namespace ChiBo.Storage.Accounts;

/// <summary>A filter of a list that somebody has given a name, to use it again.</summary>
public sealed class SavedFilter
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    public required string Name { get; init; }

    /// <summary>The list, by its path.</summary>
    public required string Path { get; init; }

    /// <summary>The filter, as it stands in the address.</summary>
    public required string Query { get; init; }
}
