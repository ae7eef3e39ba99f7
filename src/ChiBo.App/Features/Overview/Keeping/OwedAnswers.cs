using ChiBo.App.Features.Quality;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Overview.Keeping;

/// <summary>
/// Answers that are owed to the cells of communes (II.2.c). A proposal counts for the commune that its cell served on the last day
/// for the answer; of a cell that had ended by then, for the one that it served last.
/// </summary>
internal static class OwedAnswers
{
    /// <summary>By commune.</summary>
    /// <param name="db">The context.</param>
    /// <param name="organisations">Cells that may be asked about; nothing for all.</param>
    public static async Task<ILookup<int, DueFact>> Of(ChiBoContext db, IReadOnlySet<int>? organisations)
    {
        var proposals = await db
            .Proposals.Known(KnownAt.Now)
            .Where(row => row.SentOn != null)
            .Where(row => organisations == null || organisations.Contains(row.OrganisationId))
            .Select(row => new
            {
                row.OrganisationId,
                row.AnswerBy,
                row.State,
                row.AnsweredOn,
            })
            .ToListAsync();
        if (proposals.Count == 0)
        {
            return Array.Empty<int>().ToLookup(commune => commune, _ => default(DueFact));
        }

        HashSet<int> cells = [.. proposals.Select(row => row.OrganisationId)];
        ILookup<int, Placed> served = await Served(db, cells);
        ILookup<int, Placed> lies = await Lies(db, [.. served.SelectMany(rows => rows).Select(row => row.At)]);
        return proposals
            .Select(row =>
                (
                    Commune: On(served[row.OrganisationId], row.AnswerBy) is { } unit
                        ? On(lies[unit], row.AnswerBy)
                        : null,
                    Answer: QualityWork.AnswerOf(row.AnswerBy, row.State, row.AnsweredOn)
                )
            )
            .Where(one => one.Commune is not null)
            .ToLookup(one => one.Commune!.Value, one => one.Answer);
    }

    /// <summary>On the day; else the last that began before; else the first.</summary>
    private static int? On(IEnumerable<Placed> all, DateOnly day)
    {
        Placed[] inOrder = [.. all.OrderBy(one => one.Period.From ?? DateOnly.MinValue).ThenBy(one => one.At)];
        return inOrder.Length == 0
            ? null
            : (
                inOrder.FirstOrDefault(one => one.Period.Contains(day))
                ?? inOrder.LastOrDefault(one => one.Period.From is not { } from || from <= day)
                ?? inOrder[0]
            ).At;
    }

    private static async Task<ILookup<int, Placed>> Served(ChiBoContext db, HashSet<int> cells) =>
        (
            await (
                from row in db.ServedUnits
                join version in db.OrganisationVersions on row.OrganisationVersionId equals version.Id
                where version.SupersededIn == null && cells.Contains(version.OrganisationId)
                select new
                {
                    version.OrganisationId,
                    version.ValidFrom,
                    version.ValidTo,
                    row.UnitId,
                }
            ).ToListAsync()
        ).ToLookup(row => row.OrganisationId, row => new Placed(new Period(row.ValidFrom, row.ValidTo), row.UnitId));

    private static async Task<ILookup<int, Placed>> Lies(ChiBoContext db, HashSet<int> units) => (
            await db
                .UnitVersions.Where(version => version.SupersededIn == null && units.Contains(version.UnitId))
                .Where(version => version.Kind == UnitKind.Commune || version.Kind == UnitKind.ResidentialArea)
                .Select(version => new
                {
                    version.UnitId,
                    version.Kind,
                    version.ParentId,
                    version.ValidFrom,
                    version.ValidTo,
                })
                .ToListAsync()
        ).Where(row => row.Kind == UnitKind.Commune || row.ParentId is not null).ToLookup(row => row.UnitId, row => new Placed(new Period(row.ValidFrom, row.ValidTo), row.Kind == UnitKind.Commune ? row.UnitId : row.ParentId!.Value));

    private sealed record Placed(Period Period, int At);
}
