using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Members;

/// <summary>What the person may do with a member, as buttons of the member's page.</summary>
internal static class MemberActions
{
    public static async Task<IReadOnlyList<TabLink>> Of(Permits permits, string code)
    {
        string path = $"/members/{Uri.EscapeDataString(code)}";
        async Task<bool> May(AccessAction action) =>
            (await permits.OnMember(action, Sensitivity.Personal, code)).IsAllowed;
        var actions = new List<TabLink>();
        if (await May(AccessAction.Correct))
        {
            actions.Add(new(MemberTexts.Correct, path + "/correct"));
        }

        if (await May(AccessAction.Transfer))
        {
            actions.Add(new(MemberTexts.Transfer, path + "/transfer"));
        }

        return actions;
    }
}
