using ChiBo.Domain.Members;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Undoing;

/// <summary>What was recorded after an act and would have nothing to stand on, or no room, once the act is undone.</summary>
internal static class LaterFacts
{
    /// <summary>The first act that recorded such a fact; nothing when there is none.</summary>
    /// <param name="db">The context.</param>
    /// <param name="act">The act that is to be undone.</param>
    /// <param name="recorded">What it recorded: units and organisations that it entered go.</param>
    /// <param name="superseded">What it superseded: this comes back.</param>
    public static async Task<long?> FirstStandingOn(
        ChiBoContext db,
        long act,
        IReadOnlyList<Fact> recorded,
        IReadOnlyList<Fact> superseded
    )
    {
        IReadOnlyList<Fact> later = await FactTables.Find(
            db,
            new FactQuery(fact => fact.RecordedIn > act && fact.SupersededIn == null)
        );
        if (later.Count == 0)
        {
            return null;
        }

        TouchedNumbers entered = await Entered(db, act, recorded);
        ILookup<(string, int), DatedFact> back = superseded
            .OfType<DatedFact>()
            .Where(fact => SubjectOf(fact) is not null)
            .ToLookup(fact => SubjectOf(fact)!.Value);
        bool HasNoRoom(Fact fact) =>
            fact is DatedFact dated
            && SubjectOf(dated) is { } subject
            && back[subject].Any(returning => returning.Period.Overlaps(dated.Period));
        return later
            .Where(fact => fact is not Accounts.RoleGrant)
            .Where(fact => NeedsOneOf(entered, fact) || HasNoRoom(fact))
            .Min(fact => (long?)fact.RecordedIn);
    }

    /// <summary>Units, organisations and members of which nothing was known before the act.</summary>
    private static async Task<TouchedNumbers> Entered(ChiBoContext db, long act, IReadOnlyList<Fact> recorded)
    {
        var entered = new TouchedNumbers();
        entered.Units.UnionWith(recorded.OfType<UnitVersion>().Select(fact => fact.UnitId));
        entered.Organisations.UnionWith(recorded.OfType<OrganisationVersion>().Select(fact => fact.OrganisationId));
        entered.Members.UnionWith(recorded.OfType<MemberDetails>().Select(fact => fact.MemberId));
        entered.Units.ExceptWith(
            await db.UnitVersions.Where(fact => fact.RecordedIn < act).Select(fact => fact.UnitId).ToListAsync()
        );
        entered.Organisations.ExceptWith(
            await db
                .OrganisationVersions.Where(fact => fact.RecordedIn < act)
                .Select(fact => fact.OrganisationId)
                .ToListAsync()
        );
        entered.Members.ExceptWith(
            await db.MemberDetails.Where(fact => fact.RecordedIn < act).Select(fact => fact.MemberId).ToListAsync()
        );
        return entered;
    }

    private static bool NeedsOneOf(TouchedNumbers entered, Fact fact)
    {
        TouchedNumbers needs = TouchedNumbers.Of([fact]);
        if (fact is OrganisationVersion { ParentId: { } parent })
        {
            needs.Organisations.Add(parent);
        }

        return needs.Units.Overlaps(entered.Units)
            || needs.Organisations.Overlaps(entered.Organisations)
            || needs.Members.Overlaps(entered.Members);
    }

    /// <summary>Of whom no two facts hold on one day.</summary>
    private static (string Table, int Subject)? SubjectOf(DatedFact fact) =>
        fact switch
        {
            UnitVersion version => (version.Table, version.UnitId),
            OrganisationVersion version => (version.Table, version.OrganisationId),
            Membership { Kind: MembershipKind.Main } membership => (membership.Table, membership.MemberId),
            _ => null,
        };
}
