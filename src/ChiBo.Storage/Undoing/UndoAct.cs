using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;

namespace ChiBo.Storage.Undoing;

/// <summary>
/// Takes an act back whole: what it recorded is superseded, what it superseded is recorded once more, and transfers that it
/// ended are open again.
/// </summary>
public static class UndoAct
{
    /// <summary>Undoes inside an act of its own, or declines when a later act stands on it.</summary>
    public static async Task<Outcome<long>> Run(ActScope scope, long act)
    {
        if (await scope.Db.Acts.FindAsync(act) is not { ChangesRegister: true })
        {
            return new NothingToUndo(act);
        }

        IReadOnlyList<Fact> recorded = await FactTables.Find(scope.Db, new FactQuery(fact => fact.RecordedIn == act));
        if (recorded.FirstOrDefault(fact => !fact.IsCurrent) is { } changed)
        {
            return new ChangedSince(act, changed.SupersededIn!.Value);
        }

        IReadOnlyList<Fact> superseded = await FactTables.Find(
            scope.Db,
            new FactQuery(fact => fact.SupersededIn == act)
        );
        if (await LaterFacts.FirstStandingOn(scope.Db, act, recorded, superseded) is { } later)
        {
            return new ChangedSince(act, later);
        }

        if (await Reopening.Of(scope, act) is { } onTheWay)
        {
            return onTheWay;
        }

        foreach (Fact fact in recorded)
        {
            scope.Supersede(fact);
        }

        foreach (Fact fact in superseded)
        {
            scope.Record(fact.RecordAgain(scope.Act));
        }

        return recorded.Count + superseded.Count;
    }
}
