using ChiBo.Domain.Audit;
using ChiBo.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Audit;

/// <summary>Appends the entry of an act, inside the act's transaction.</summary>
internal static class AuditTrail
{
    public static async Task Append(ActScope scope, AuditKey key)
    {
        Act act = scope.Act;
        byte[]? before = await scope
            .Db.AuditEntries.Where(entry => entry.ActId == act.Id - 1)
            .Select(entry => entry.Frontier)
            .SingleOrDefaultAsync();
        MerkleFrontier frontier = Frontiers.Read(before ?? [], act.Id - 1);
        string payload = AuditPayload
            .Of(act, FactRanges.OfValues(scope.Recorded), FactRanges.OfNumbers(scope.Superseded))
            .ToText();
        byte[] leaf = MerkleTree.LeafHash(System.Text.Encoding.UTF8.GetBytes(payload));
        frontier = frontier.Append(leaf);
        scope.Db.AuditEntries.Add(
            new AuditEntry
            {
                ActId = act.Id,
                Payload = payload,
                LeafHash = leaf,
                Frontier = Frontiers.Write(frontier),
                Checkpoint = new Checkpoint(key.Origin, act.Id, frontier.Root(), act.At).Sign(key.Key).Text,
            }
        );
        await scope.Db.SaveChangesAsync();
    }
}
