using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Access;

/// <summary>A role for an organisation, which the table may extend to what stands below it.</summary>
/// <param name="Role">The role.</param>
/// <param name="OrganisationCode">The organisation, or <see cref="Installation"/>.</param>
/// <param name="Period">When it holds: on its first day, no longer on its last.</param>
/// <param name="ParentCode">
/// The organisation directly above, of which the names and numbers may be seen; without it, nothing above is seen.
/// </param>
public sealed record Grant(Role Role, string OrganisationCode, Period Period, string? ParentCode = null)
{
    /// <summary>
    /// Stands for the installation itself; only <see cref="Role.TechnicalAdministrator"/> means something there.
    /// </summary>
    public const string Installation = "";
}
