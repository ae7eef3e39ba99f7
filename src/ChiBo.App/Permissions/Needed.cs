using ChiBo.Domain.Access;

namespace ChiBo.App.Permissions;

/// <summary>Decides what a page or an endpoint needs, for the person of a request.</summary>
internal static class Needed
{
    /// <summary>Whether the person may do what is needed with what the address names.</summary>
    public static async ValueTask<bool> IsMet(Permits permits, NeedsAttribute needs, string code) =>
        (await Ask(permits, needs.On, needs.Action, needs.Sensitivity, code)).IsAllowed;

    /// <summary>Whether the person may know that what the address names is there.</summary>
    public static async ValueTask<bool> MayKnowOf(Permits permits, NeedsAttribute needs, string code) =>
        needs.On is On.Installation or On.Anywhere
        || (await Ask(permits, needs.On, AccessAction.Look, Sensitivity.Internal, code)).IsAllowed;

    private static async ValueTask<AccessDecision> Ask(
        Permits permits,
        On on,
        AccessAction action,
        Sensitivity sensitivity,
        string code
    ) =>
        on switch
        {
            On.Organisation => await permits.OnOrganisation(action, sensitivity, code),
            On.Member => await permits.OnMember(action, sensitivity, code),
            On.Unit => await permits.OnUnit(action, sensitivity, code),
            On.Area => await permits.OnArea(action, sensitivity, code),
            On.Anywhere => permits.Anywhere(action, sensitivity),
            _ => permits.OnInstallation(action),
        };
}
