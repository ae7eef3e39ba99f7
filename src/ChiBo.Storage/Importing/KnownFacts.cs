using ChiBo.Domain.Register.Rows;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Importing;

/// <summary>What is known now of the subjects of an import, to be held against it as a multiset of values.</summary>
internal sealed class KnownFacts
{
    private readonly Dictionary<string, Stack<Fact>> byValues = new(StringComparer.Ordinal);

    private KnownFacts(IEnumerable<Fact> facts)
    {
        using var digest = new FactDigest();
        foreach (Fact fact in facts)
        {
            string values = ValuesOf(fact, digest);
            if (!byValues.TryGetValue(values, out Stack<Fact>? same))
            {
                byValues[values] = same = [];
            }

            same.Push(fact);
        }
    }

    public bool IsEmpty => byValues.Count == 0;

    /// <summary>The facts that nothing has matched.</summary>
    public IEnumerable<Fact> Unmatched => byValues.Values.SelectMany(facts => facts);

    /// <summary>Reads what is known of the subjects. Of work that the input tells nothing of, nothing is read: it stays.</summary>
    public static async Task<KnownFacts> Read(
        ChiBoContext db,
        RegisterRows input,
        IReadOnlySet<int> units,
        IReadOnlySet<int> organisations,
        IReadOnlySet<int> members
    )
    {
        var facts = new List<Fact>();
        await Add(facts, db.UnitVersions.Where(fact => units.Contains(fact.UnitId)));
        await Add(facts, db.OrganisationVersions.Where(fact => organisations.Contains(fact.OrganisationId)));
        await Add(facts, db.MemberDetails.Where(fact => members.Contains(fact.MemberId)));
        await Add(facts, db.Memberships.Where(fact => members.Contains(fact.MemberId)));
        await Add(facts, db.Statuses.Where(fact => members.Contains(fact.MemberId)));
        await Add(facts, db.Posts.Where(fact => members.Contains(fact.MemberId)));
        await Add(facts, db.Positions.Where(fact => members.Contains(fact.MemberId)));
        await Add(facts, db.Residences.Where(fact => members.Contains(fact.MemberId)));
        await Add(facts, db.Meetings.Where(fact => organisations.Contains(fact.OrganisationId)));
        await Add(facts, db.WorkingRegulations.Where(fact => organisations.Contains(fact.OrganisationId)));
        await Add(facts, db.AreaAssignments.Where(fact => members.Contains(fact.MemberId)));
        if (input.AreaReports.Count > 0)
        {
            await Add(facts, db.AreaReports.Where(fact => members.Contains(fact.MemberId)));
        }

        if (input.OrderOverrides.Count > 0)
        {
            await Add(facts, db.OrderOverrides.Where(fact => organisations.Contains(fact.OrganisationId)));
        }

        if (input.ResidenceLetters.Count > 0)
        {
            await Add(facts, db.ResidenceLetters.Where(fact => members.Contains(fact.MemberId)));
        }

        if (input.ResidenceComments.Count > 0)
        {
            await Add(facts, db.ResidenceYears.Where(fact => members.Contains(fact.MemberId)));
        }

        return new KnownFacts(facts);
    }

    /// <summary>Takes out a known fact with the same values, when there is one.</summary>
    public bool TryMatch(Fact fact)
    {
        using var digest = new FactDigest();
        return byValues.TryGetValue(ValuesOf(fact, digest), out Stack<Fact>? same) && same.TryPop(out _);
    }

    private static string ValuesOf(Fact fact, FactDigest digest)
    {
        digest.Add(fact.Table);
        (fact is WorkFact work ? work.WithoutKey() : fact).Describe(digest);
        return digest.Take();
    }

    private static async Task Add<T>(List<Fact> facts, IQueryable<T> query)
        where T : Fact => facts.AddRange(await query.Where(fact => fact.SupersededIn == null).ToListAsync());
}
