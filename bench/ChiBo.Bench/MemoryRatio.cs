namespace ChiBo.Bench;

/// <summary>The snapshot in memory against the raw columns of the reference loop with the codes.</summary>
internal static class MemoryRatio
{
    public static Result Measure(Nation nation)
    {
        var columns = nation.Snapshot.Columns;
        long raw =
            new ReferenceLoop(columns).Bytes
            + columns.UnitCodes.Bytes
            + columns.OrganisationCodes.Bytes
            + columns.MemberCodes.Bytes;
        long snapshot = SnapshotBytes();
        Console.Error.WriteLine($"snapshot {snapshot >> 20} MB, raw columns with codes {raw >> 20} MB");
        return new Result("snapshot-memory-by-raw-columns", (double)snapshot / raw, 1.5);

        long SnapshotBytes()
        {
            // A second one is made, and what it adds to the heap is its size.
            long before = GC.GetTotalMemory(forceFullCollection: true);
            Nation again = Nation.Make(columns.CommuneCount);
            long after = GC.GetTotalMemory(forceFullCollection: true);
            GC.KeepAlive(again);
            return after - before;
        }
    }
}
