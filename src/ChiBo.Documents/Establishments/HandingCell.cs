namespace ChiBo.Documents.Establishments;

/// <summary>What a cell hands over.</summary>
/// <param name="Cell">Its name.</param>
/// <param name="Ends">Whether it is dissolved, so that its own books and papers go to the office too.</param>
/// <param name="Files">The files of those who leave it.</param>
public sealed record HandingCell(string Cell, bool Ends, IReadOnlyList<HandedFile> Files);
