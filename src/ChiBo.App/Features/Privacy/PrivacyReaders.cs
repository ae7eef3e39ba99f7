using ChiBo.App.CommandLine;
using ChiBo.App.Features.Accounts.Profile;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Privacy;

/// <summary>Roles that read data of a level in their organisation: asked of the rules that decide, not written down again.</summary>
internal static class PrivacyReaders
{
    private const string Somewhere = "\0";
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    public static IEnumerable<Phrase> Of(Sensitivity level) =>
        Enum.GetValues<Role>().Where(role => MayLook(role, level)).Select(AccountTexts.Of);

    private static bool MayLook(Role role, Sensitivity level) =>
        AccessRules
            .Decide(
                new Subject("", null, [new Grant(role, Somewhere, new Period(null, null))]),
                AccessAction.Look,
                new Resource(level, [Somewhere]),
                AnyDay
            )
            .IsAllowed;
}
