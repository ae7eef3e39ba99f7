using static ChiBo.Domain.Access.Role;

namespace ChiBo.Domain.Access;

/// <summary>Who may give which role. The first role of an installation is given where it is installed, by nobody here.</summary>
public static class Appointments
{
    private static readonly (Role Giver, Role[] Given)[] Table =
    [
        (OrganisationBoard, [OrganisationBoard, PartyCommitteeOffice]),
        (
            PartyCommitteeOffice,
            [CellCommittee, ResidentialSecretary, AreaOfficer, AnsweringBody, Role.Member, PartyCommitteeOffice]
        ),
    ];

    /// <summary>
    /// Whether the subject may give the role to an account, or end it, for the organisation on the day. It takes a role
    /// that may grant there and that the table lets give this one; nobody gives anything to themselves, and the
    /// technical administrator gives no role at all.
    /// </summary>
    /// <param name="subject">Who gives.</param>
    /// <param name="role">What is given.</param>
    /// <param name="userCode">The account that receives it.</param>
    /// <param name="memberCode">The member whose account that is, when it is one's.</param>
    /// <param name="organisationPath">The organisation it is given for, and all above it.</param>
    /// <param name="day">The day on which it is given.</param>
    public static AccessDecision Decide(
        Subject subject,
        Role role,
        string userCode,
        string? memberCode,
        IReadOnlyList<string> organisationPath,
        DateOnly day
    )
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (userCode == subject.UserCode || (!string.IsNullOrEmpty(memberCode) && memberCode == subject.MemberCode))
        {
            return AccessDecision.Denied(DenialReason.NotForOneself);
        }

        Role[] givers = [.. Table.Where(line => line.Given.Contains(role)).Select(line => line.Giver)];
        Subject asGiver = subject with { Grants = [.. subject.Grants.Where(grant => givers.Contains(grant.Role))] };
        var account = new Resource(Sensitivity.Internal, organisationPath, UserCode: userCode);
        AccessDecision decision = AccessRules.Decide(asGiver, AccessAction.GrantRoles, account, day);
        bool mayGrantOthers = AccessRules.Decide(subject, AccessAction.GrantRoles, account, day).IsAllowed;
        return !decision.IsAllowed && mayGrantOthers ? AccessDecision.Denied(DenialReason.NotOfTheRole) : decision;
    }
}
