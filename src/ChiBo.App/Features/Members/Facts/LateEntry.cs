using ChiBo.App.Web.Visitors;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>A fact that is recorded long after it was true.</summary>
internal static class LateEntry
{
    /// <summary>Whatever is recorded after more days than this is late.</summary>
    public const int MostDays = 30;

    private static readonly ActKind[] WithoutLateness =
    [
        ActKind.SetUp,
        ActKind.RegisterImported,
        ActKind.RosterImported,
        ActKind.Undone,
    ];

    /// <summary>Whether recording on a day something that was so from another day on is late.</summary>
    public static bool IsLate(DateOnly recorded, DateOnly? since) => since?.AddDays(MostDays) < recorded;

    /// <summary>
    /// Whether a fact was late when it was recorded. What a list or a register brought in says nothing of that, nor what
    /// came back by an undoing; where only the end of a fact is new, the end counts.
    /// </summary>
    public static bool IsLate(DatedFact fact, MemberRecord record, Visitor visitor)
    {
        (DateTime at, _, ActKind kind) = record.Acts[fact.RecordedIn];
        return !Array.Exists(WithoutLateness, other => other == kind)
            && IsLate(DateOnly.FromDateTime(at.AddHours(7)), News(fact, record, visitor));
    }

    /// <summary>The day that a fact told anew.</summary>
    private static DateOnly? News(DatedFact fact, MemberRecord record, Visitor visitor)
    {
        string words = record.Describe(fact, visitor);
        DatedFact? before = record
            .Facts(MemberFactKinds.Of(fact))
            .FirstOrDefault(old =>
                old.SupersededIn == fact.RecordedIn
                && old.ValidFrom == fact.ValidFrom
                && record.Describe(old, visitor) == words
            );
        return before is null ? fact.ValidFrom : fact.ValidTo;
    }
}
