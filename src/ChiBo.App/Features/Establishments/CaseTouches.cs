using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Establishments;

/// <summary>Whether all that a case touches is within somebody's reach: asked when it is opened, and again when it is decided.</summary>
internal sealed class CaseTouches(Permits permits)
{
    /// <summary>The commune's office, or the board above for a plan of its area.</summary>
    public async Task<bool> May(string committee) =>
        (await permits.OnOrganisation(AccessAction.Establish, Sensitivity.Internal, committee)).IsAllowed
        || (await permits.OnOrganisation(AccessAction.Reorganise, Sensitivity.Personal, committee)).IsAllowed;

    /// <summary>An organisation that the plan touches and that is not within the person's reach.</summary>
    public async Task<string?> Outside(ReorganisationPlan plan)
    {
        HashSet<string> fresh =
        [
            .. plan.Lines.Where(line => line.Kind == PlanLineKind.OrganisationEntered).Select(line => line.Subject),
        ];
        IEnumerable<string> touched = plan
            .Ended.Organisations.Concat(plan.Entered.Organisations)
            .SelectMany(row => new[] { row.Code, row.ParentCode })
            .Concat(plan.Ended.Memberships.Concat(plan.Entered.Memberships).Select(row => row.OrganisationCode))
            .OfType<string>()
            .Where(code => !fresh.Contains(code))
            .Distinct(StringComparer.Ordinal);
        foreach (string code in touched)
        {
            if (!await May(code))
            {
                return code;
            }
        }

        return null;
    }
}
