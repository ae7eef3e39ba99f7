using ChiBo.Storage.Register;

namespace ChiBo.Storage.Audit;

/// <summary>The facts that a range of the audit is about, as they stand in the database.</summary>
internal static class FactsOf
{
    public static Task<IEnumerable<Fact>> Recorded(ChiBoContext db, FactRange range, long act) =>
        FactTables.Read(
            db,
            range.Table,
            new FactQuery(fact => fact.RecordedIn == act && fact.Id >= range.First && fact.Id <= range.Last)
        );

    public static Task<IEnumerable<Fact>> Superseded(ChiBoContext db, FactRange range, long act) =>
        FactTables.Read(
            db,
            range.Table,
            new FactQuery(fact => fact.SupersededIn == act && fact.Id >= range.First && fact.Id <= range.Last)
        );
}
