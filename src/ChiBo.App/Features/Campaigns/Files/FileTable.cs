namespace ChiBo.App.Features.Campaigns.Files;

/// <summary>A list as it is taken away: titles and rows of text.</summary>
/// <param name="Name">Name of the file, without its ending.</param>
/// <param name="Header">Titles of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record FileTable(string Name, IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows);
