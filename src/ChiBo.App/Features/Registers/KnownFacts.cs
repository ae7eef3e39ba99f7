using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Registers;

/// <summary>Picks facts by the two clocks.</summary>
internal static class KnownFacts
{
    /// <summary>Those that are known.</summary>
    public static IQueryable<T> Known<T>(this IQueryable<T> facts, KnownAt known)
        where T : Fact =>
        known.Act is { } act
            ? facts.Where(fact => fact.RecordedIn <= act && (fact.SupersededIn == null || fact.SupersededIn > act))
            : facts.Where(fact => fact.SupersededIn == null);

    /// <summary>Those that are true on the day.</summary>
    public static IQueryable<T> On<T>(this IQueryable<T> facts, DateOnly day)
        where T : DatedFact =>
        facts.Where(fact =>
            (fact.ValidFrom == null || fact.ValidFrom <= day) && (fact.ValidTo == null || fact.ValidTo > day)
        );

    /// <summary>The one that began last first: one without a first day comes last, on either engine (PostgreSQL puts it first by itself).</summary>
    public static IOrderedQueryable<T> LastFirst<T>(this IQueryable<T> facts)
        where T : DatedFact =>
        facts.OrderByDescending(fact => fact.ValidFrom != null).ThenByDescending(fact => fact.ValidFrom);

    /// <summary>Those that are true on some day from one to before another.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> facts, DateOnly from, DateOnly to)
        where T : DatedFact =>
        facts.Where(fact =>
            (fact.ValidFrom == null || fact.ValidFrom < to) && (fact.ValidTo == null || fact.ValidTo > from)
        );
}
