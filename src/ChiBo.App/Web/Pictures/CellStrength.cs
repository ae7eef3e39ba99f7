namespace ChiBo.App.Web.Pictures;

/// <summary>How many members a cell has.</summary>
/// <param name="Name">The cell.</param>
/// <param name="Official">Official members (đảng viên chính thức).</param>
/// <param name="Probationary">Probationary members (đảng viên dự bị).</param>
/// <param name="Path">Where the cell lies, if it has a page.</param>
public sealed record CellStrength(string Name, int Official, int Probationary, string? Path = null);
