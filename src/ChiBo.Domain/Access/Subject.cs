namespace ChiBo.Domain.Access;

/// <summary>Who asks.</summary>
/// <param name="UserCode">The account.</param>
/// <param name="MemberCode">The member whose account it is; <see langword="null"/> when it is nobody's in the register.</param>
/// <param name="Grants">The roles, those of other days among them.</param>
public sealed record Subject(string UserCode, string? MemberCode, IReadOnlyList<Grant> Grants);
