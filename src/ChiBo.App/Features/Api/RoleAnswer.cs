namespace ChiBo.App.Features.Api;

/// <summary>A role.</summary>
/// <param name="Role">Its word, as <c>chibo user</c> takes it.</param>
/// <param name="OrganisationCode">The organisation; null for the installation itself.</param>
/// <param name="ValidFrom">First day; null when it began before any day that is asked about.</param>
/// <param name="ValidTo">First day on which it no longer holds; null while it does.</param>
internal sealed record RoleAnswer(string Role, string? OrganisationCode, DateOnly? ValidFrom, DateOnly? ValidTo);
