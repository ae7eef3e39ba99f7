using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>
/// The only place that decides who may see a case: who is named for it, whose role still reaches S4 of the cell, and whom it
/// does not concern. Everybody else learns nothing, not even that it exists.
/// </summary>
internal sealed class CaseReach(
    ChiBoContext db,
    OrganisationReach reach,
    Permits permits,
    Person person,
    RegisterActs acts
)
{
    /// <summary>Number of the member that the person is; nothing for accounts of bodies.</summary>
    public Task<int?> Self()
    {
        string? code = person.Subject.MemberCode;
        return db.Members.Where(row => row.Code == code).Select(row => (int?)row.Id).SingleOrDefaultAsync();
    }

    /// <summary>The cases of a kind that the person may see.</summary>
    public async Task<IReadOnlyList<CasePlace>> Seen(CaseKind kind)
    {
        List<long> named = await db
            .CaseReaders.Known(KnownAt.Now)
            .Where(row => row.AccountId == person.AccountId && row.Kind == kind && !row.IsEnded)
            .Select(row => row.CaseKey)
            .ToListAsync();
        if (!person.IsSignedIn || named.Count == 0)
        {
            return [];
        }

        HashSet<int> cells = await reach.Of(AccessAction.Look, Sensitivity.Discipline, acts.Today, KnownAt.Now);
        int? self = await Self();
        return
        [
            .. (await CasePlace.Of(db, kind, named)).Where(place =>
                cells.Contains(place.OrganisationId) && !(self is { } own && place.Concerned.Contains(own))
            ),
        ];
    }

    /// <summary>A case that the person may see; nothing when there is none, or it is not for the person.</summary>
    public async Task<CasePlace?> Find(CaseKind kind, long key) =>
        (await Seen(kind)).SingleOrDefault(place => place.Key == key);

    /// <summary>
    /// Whether the person works with a case: the committee of the cell; with an inspection by the committee above (I.2) the office of
    /// that committee. Whoever else is named looks.
    /// </summary>
    public async Task<bool> WorksFor(CasePlace place)
    {
        int works = place.ByCommitteeId ?? place.OrganisationId;
        Sensitivity sensitivity = place.ByCommitteeId is null ? Sensitivity.Discipline : Sensitivity.Evaluation;
        string code = await db.Organisations.Where(row => row.Id == works).Select(row => row.Code).SingleAsync();
        return (await permits.OnOrganisation(AccessAction.Record, sensitivity, code)).IsAllowed;
    }
}
