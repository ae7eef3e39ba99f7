using System.Collections.Concurrent;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Hd28;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Review;

/// <summary>
/// What the rules of II.1 say of a commune on the day on which its agency cell was set up. It is the same whatever day
/// is asked about, so it is decided once for each cell.
/// </summary>
internal sealed class EstablishmentDays(
    ParameterSource parameters,
    ConcurrentDictionary<EstablishmentDays.Key, (int Failing, int Unknown)> known
)
{
    private readonly CommuneOnDay commune = new();
    private readonly FindingSink findings = new();

    /// <summary>The values in force, by commune and day.</summary>
    public ParameterSource Parameters => parameters;

    /// <summary>How many findings fail, and how many cannot be told, that count for the cell.</summary>
    public (int Failing, int Unknown) Count(CommuneOnDay asked, int cell, ushort established)
    {
        var key = new Key(asked.Columns, asked.Commune, cell, established);
        if (!known.TryGetValue(key, out (int Failing, int Unknown) counts))
        {
            counts = Decide(key);
            known[key] = counts;
        }

        return counts;
    }

    /// <summary>Those findings, those that fail first.</summary>
    public IReadOnlyList<Finding> Describe(CommuneOnDay asked, int cell, ushort established)
    {
        Decide(new Key(asked.Columns, asked.Commune, cell, established));
        var described = new List<Finding>();
        foreach (Outcome outcome in (ReadOnlySpan<Outcome>)[Outcome.Fail, Outcome.Unknown])
        {
            foreach (FindingFact fact in findings.All)
            {
                if (fact.Outcome == outcome && CountsFor(fact, cell))
                {
                    described.Add(RuleBook.Describe(commune, this, fact));
                }
            }
        }

        return described;
    }

    private static bool CountsFor(FindingFact fact, int cell) =>
        fact.Rule switch
        {
            Rule.AgencyCellParent or Rule.AgencyCellMembersAreOfficials or Rule.AgencyCellSecretaryRank => fact.Subject
                == cell,
            _ => true,
        };

    private (int Failing, int Unknown) Decide(Key key)
    {
        var asked = new CommuneRef(key.Columns, key.Commune);
        commune.LookAt(asked, key.Established, parameters.On(asked, Days.ToDate(key.Established)!.Value));
        findings.BeginAnew();
        RuleBook.DecideOrganisation(commune, findings);
        int failing = 0;
        int unknown = 0;
        foreach (FindingFact fact in findings.All)
        {
            if (CountsFor(fact, key.Cell))
            {
                failing += fact.Outcome == Outcome.Fail ? 1 : 0;
                unknown += fact.Outcome == Outcome.Unknown ? 1 : 0;
            }
        }

        return (failing, unknown);
    }

    /// <summary>A cell of a commune, and the day on which it was set up.</summary>
    internal readonly record struct Key(RegisterColumns Columns, int Commune, int Cell, ushort Established);
}
