namespace ChiBo.Domain.Text;

/// <summary>A person's name among which is searched.</summary>
/// <param name="FullName">As it is recorded.</param>
/// <param name="FoldedName"><see cref="VietnameseText.Fold"/> of it, as it is stored for searching.</param>
public readonly record struct NameCandidate(string FullName, string FoldedName)
{
    /// <summary>The candidate of a name whose folded form is not stored.</summary>
    public static NameCandidate Of(string fullName) => new(fullName, VietnameseText.Fold(fullName));
}
