using System.Collections.Concurrent;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Review;

/// <summary>Reviews the communes of a snapshot: pure, the same answer to the same question every time.</summary>
/// <param name="snapshot">The register.</param>
/// <param name="parameters">The values in force, by commune and day.</param>
public sealed class Reviewer(RegisterSnapshot snapshot, ParameterSource parameters)
{
    private readonly ConcurrentDictionary<EstablishmentDays.Key, (int, int)> establishments = new();

    /// <summary>Decides all communes with the same values.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="national">The values in force on a day.</param>
    public Reviewer(RegisterSnapshot snapshot, Func<DateOnly, ReviewParameters> national)
        : this(snapshot, new ParameterSource(national)) { }

    /// <summary>The register.</summary>
    public RegisterSnapshot Snapshot => snapshot;

    /// <summary>The values in force, by commune and day.</summary>
    public ParameterSource Parameters => parameters;

    /// <summary>Opens the review of one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not within 1930 to 2100.</exception>
    public ReviewSession Open(DateOnly day) => Open(day, keepIn: null);

    /// <summary>Opens the review of one day that keeps the findings of all communes.</summary>
    internal ReviewSession Open(DateOnly day, FindingSink? keepIn)
    {
        if (!Days.CanBeAsked(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day));
        }

        return new ReviewSession(day, parameters.Open(day), new EstablishmentDays(parameters, establishments), keepIn);
    }

    /// <summary>Reviews one commune, or tells that no unit of the code is a commune on the day.</summary>
    public CommuneReview? Review(string code, DateOnly day)
    {
        if (snapshot.Find(code) is not { } commune || !commune.IsActiveOn(day))
        {
            return null;
        }

        ReviewSession session = Open(day);
        session.Decide(commune);
        return session.Describe();
    }

    /// <summary>What the rules of operation (II.2) say of a commune on a day; nothing when it is no commune then.</summary>
    public IReadOnlyList<Finding> Operation(CommuneRef commune, DateOnly day)
    {
        if (!commune.IsActiveOn(day))
        {
            return [];
        }

        ReviewSession session = Open(day);
        session.Decide(commune);
        return session.DescribeOperation();
    }

    /// <summary>Reviews the communes in scope, one after another, in the order of their codes.</summary>
    public IEnumerable<CommuneReview> Review(IEnumerable<CommuneRef> scope, DateOnly day, bool onlyFailures = false)
    {
        ReviewSession session = Open(day);
        foreach (CommuneRef commune in scope)
        {
            session.Decide(commune);
            yield return session.Describe(onlyFailures);
        }
    }

    /// <summary>Reviews every commune of the snapshot as numbers.</summary>
    /// <param name="day">The day.</param>
    /// <param name="workers">How many threads share the work.</param>
    public NationalReview ReviewAll(DateOnly day, int workers = 1) => NationalReview.Make(this, day, workers);
}
