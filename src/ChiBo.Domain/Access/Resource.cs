namespace ChiBo.Domain.Access;

/// <summary>What is asked for.</summary>
/// <param name="Sensitivity">
/// How sensitive it is; what is about a member counts as <see cref="Sensitivity.Personal"/> at least.
/// </param>
/// <param name="OrganisationPath">
/// The organisation itself first, then all above it in order; empty when it is the installation itself.
/// </param>
/// <param name="MemberCode">The member it is about; <see langword="null"/> when it is about none or about several.</param>
/// <param name="UserCode">
/// The account it is about: who is managed or given a role, or who made the entry that is countersigned.
/// </param>
public sealed record Resource(
    Sensitivity Sensitivity,
    IReadOnlyList<string> OrganisationPath,
    string? MemberCode = null,
    string? UserCode = null
);
