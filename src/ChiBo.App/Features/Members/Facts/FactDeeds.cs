using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>What the person may do with the facts of a member, as links.</summary>
/// <param name="Path">The member's page.</param>
/// <param name="MayRecord">Whether facts may be recorded and ended.</param>
/// <param name="MayCorrect">Whether they may be corrected and struck out.</param>
internal sealed record FactDeeds(string Path, bool MayRecord, bool MayCorrect)
{
    public static async Task<FactDeeds> Of(Permits permits, string code)
    {
        async Task<bool> May(AccessAction action) =>
            (await permits.OnMember(action, Sensitivity.Personal, code)).IsAllowed;
        return new FactDeeds(
            $"/members/{Uri.EscapeDataString(code)}",
            await May(AccessAction.Record),
            await May(AccessAction.Correct)
        );
    }

    /// <summary>The page that records a new one of a sort; nothing when the person may not.</summary>
    public TabLink? New(MemberFactKind kind) =>
        MayRecord && kind != MemberFactKind.Membership
            ? new TabLink(FactTexts.New(kind), $"{Path}/{kind.Path()}/new")
            : null;

    /// <summary>What may be done with a fact that is known now.</summary>
    public IReadOnlyList<TabLink> On(DatedFact fact)
    {
        if (!fact.IsCurrent)
        {
            return [];
        }

        string path = FormattableString.Invariant($"{Path}/{MemberFactKinds.Of(fact).Path()}/{fact.Id}");
        bool isRoll = fact is Membership { Kind: MembershipKind.Main };
        var deeds = new List<TabLink>();
        if (MayRecord && !isRoll && fact.ValidTo is null)
        {
            deeds.Add(new(FactTexts.EndIt, path + "/end"));
        }

        if (MayCorrect)
        {
            deeds.Add(new(FactTexts.CorrectIt, path + "/correct"));
        }

        if (MayCorrect && !isRoll)
        {
            deeds.Add(new(FactTexts.StrikeIt, path + "/strike"));
        }

        return deeds;
    }
}
