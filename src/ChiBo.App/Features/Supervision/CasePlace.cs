using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>Where a case belongs and whom it concerns.</summary>
/// <param name="Key">Which case.</param>
/// <param name="OrganisationId">The cell.</param>
/// <param name="Concerned">Members who see nothing of it: who is inspected or disciplined, whom a signal is about.</param>
public sealed record CasePlace(long Key, int OrganisationId, IReadOnlyList<int> Concerned)
{
    /// <summary>The committee above that inspects (I.2); nothing when the cell works on its own case.</summary>
    public int? ByCommitteeId { get; init; }

    /// <summary>Reads them.</summary>
    public static async Task<IReadOnlyList<CasePlace>> Of(ChiBoContext db, CaseKind kind, IReadOnlyList<long> keys) =>
        kind switch
        {
            CaseKind.Signal => await Signals(db, keys),
            CaseKind.Inspection => (
                await db
                    .Inspections.Known(KnownAt.Now)
                    .Where(row => keys.Contains(row.Key))
                    .Select(row => new
                    {
                        row.Key,
                        row.OrganisationId,
                        row.MemberId,
                        row.ByCommitteeId,
                    })
                    .ToListAsync()
            ).ConvertAll(row => new CasePlace(row.Key, row.OrganisationId, row.MemberId is { } one ? [one] : [])
            {
                ByCommitteeId = row.ByCommitteeId,
            }),
            _ => (
                await db
                    .DisciplineCases.Known(KnownAt.Now)
                    .Where(row => keys.Contains(row.Key))
                    .Select(row => new
                    {
                        row.Key,
                        row.OrganisationId,
                        row.MemberId,
                    })
                    .ToListAsync()
            ).ConvertAll(row => new CasePlace(row.Key, row.OrganisationId, [row.MemberId])),
        };

    /// <summary>The numbers of members as they are kept among private words, to be erased with them.</summary>
    public static string Write(IEnumerable<int> members) =>
        string.Join(',', members.Select(member => member.ToString(CultureInfo.InvariantCulture)));

    private static async Task<IReadOnlyList<CasePlace>> Signals(ChiBoContext db, IReadOnlyList<long> keys)
    {
        var rows = await db
            .ConductSignals.Known(KnownAt.Now)
            .Where(row => keys.Contains(row.Key))
            .Select(row => new { row.Key, row.OrganisationId })
            .ToListAsync();
        Dictionary<long, string> about = await db
            .PrivateTexts.Where(text =>
                text.Subject == PrivateSubject.Signal
                && text.Part == CaseParts.Concerned
                && keys.Contains(text.SubjectKey)
            )
            .ToDictionaryAsync(text => text.SubjectKey, text => text.Text);
        return
        [
            .. rows.Select(row => new CasePlace(
                row.Key,
                row.OrganisationId,
                [
                    .. about
                        .GetValueOrDefault(row.Key, "")
                        .Split(',', StringSplitOptions.RemoveEmptyEntries)
                        .Select(number => int.Parse(number, CultureInfo.InvariantCulture)),
                ]
            )),
        ];
    }
}
