using ChiBo.Domain.Register;
using ChiBo.Guidance.Hd28;
using ChiBo.Guidance.Hd28.Part3_CarryingOut;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Receipts;

namespace ChiBo.Guidance.Review;

/// <summary>
/// Decides one commune after another on one day, without garbage. What it shows holds until the next is decided; it
/// belongs to one thread.
/// </summary>
public sealed class ReviewSession
{
    private readonly CommuneOnDay commune = new();
    private readonly FindingSink findings;
    private readonly bool keepsFindings;
    private readonly Eligibility eligibility = new();
    private readonly EstablishmentDays establishments;
    private readonly ParametersOfDay parameters;
    private readonly ushort day;

    /// <summary>Opens a session.</summary>
    /// <param name="day">The day.</param>
    /// <param name="parameters">The values in force on it, by commune.</param>
    /// <param name="establishments">What the rules say of the days on which cells were set up.</param>
    /// <param name="keepIn">Where to keep the findings of all communes, behind one another; nothing to keep only the last.</param>
    internal ReviewSession(
        DateOnly day,
        ParametersOfDay parameters,
        EstablishmentDays establishments,
        FindingSink? keepIn = null
    )
    {
        keepsFindings = keepIn is not null;
        findings = keepIn ?? new FindingSink();
        this.day = Days.Of(day);
        this.parameters = parameters;
        this.establishments = establishments;
    }

    /// <summary>The verdict of the commune decided last.</summary>
    public Verdict Verdict { get; private set; }

    /// <summary>Whether it may set up an agency cell; only for one that has none.</summary>
    public bool? Eligible { get; private set; }

    /// <summary>Its findings as numbers.</summary>
    public ReadOnlySpan<FindingFact> Facts => findings.Latest;

    /// <summary>Decides a commune.</summary>
    public Verdict Decide(CommuneRef asked)
    {
        commune.LookAt(asked, day, parameters.Of(asked));
        if (keepsFindings)
        {
            findings.Begin();
        }
        else
        {
            findings.BeginAnew();
        }

        RuleBook.DecideOrganisation(commune, findings);
        III_2_c_LawfulEstablishment.Decide(commune, establishments, findings);
        Verdict = VerdictOfLatest();
        Eligible = Verdict == Verdict.NoAgencyCell ? eligibility.Decide(commune, findings) : null;
        return Verdict;
    }

    /// <summary>The commune decided last, as it stands on the day.</summary>
    internal CommuneOnDay OnDay => commune;

    /// <summary>A finding of the commune decided last, with its codes.</summary>
    public Finding Describe(FindingFact fact) => RuleBook.Describe(commune, establishments, fact);

    /// <summary>The commune decided last, as a whole.</summary>
    /// <param name="onlyFailures">Whether to leave out what passes.</param>
    public CommuneReview Describe(bool onlyFailures = false)
    {
        var described = new List<Finding>();
        foreach (FindingFact fact in findings.Latest)
        {
            if (!onlyFailures || fact.Outcome != Outcome.Pass)
            {
                described.Add(Describe(fact));
            }
        }

        int version = commune.Columns.Units.VersionOn(commune.Commune, day);
        string name = version < 0 ? "" : commune.Columns.UnitName(version);
        return new CommuneReview(commune.Code, name, Verdict, Eligible, described);
    }

    /// <summary>What the rules of operation (II.2) say of the commune decided last.</summary>
    /// <param name="onlyFailures">Whether to leave out what passes.</param>
    public IReadOnlyList<Finding> DescribeOperation(bool onlyFailures = false) =>
        [
            .. RuleBook
                .DescribeOperation(new CommuneInMonth(commune))
                .Where(finding => !onlyFailures || finding.Outcome != Outcome.Pass),
        ];

    /// <summary>What the rules of operation say of a month of the commune decided last.</summary>
    internal IReadOnlyList<Finding> DescribeOperation(CommuneInMonth month) => [.. RuleBook.DescribeOperation(month)];

    /// <summary>Whether an agency cell of the commune decided last did not conform on the day on which it was set up.</summary>
    internal bool FailedWhenFounded(int cell, ushort established) =>
        establishments.Count(commune, cell, established).Failing > 0;

    /// <summary>SHA-256 of the facts on which the commune decided last rests.</summary>
    public string HashOfFacts() => FactsUsed.Hash(commune, establishments.Parameters);

    private Verdict VerdictOfLatest()
    {
        if (commune.AgencyCells.IsEmpty)
        {
            return Verdict.NoAgencyCell;
        }

        if (findings.Has(Outcome.Fail))
        {
            return Verdict.Nonconforming;
        }

        return findings.Has(Outcome.Unknown) ? Verdict.Undecided : Verdict.Conforming;
    }
}
