namespace ChiBo.Documents.Establishments;

/// <summary>A member whose file goes to another cell.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="To">The cell that receives the file.</param>
public sealed record HandedFile(string Member, string To);
