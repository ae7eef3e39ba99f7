using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>
/// Acts on cases. They name no organisation and no reason: so no list of acts, no history and no page of an act tells that there
/// is a case.
/// </summary>
internal sealed class CaseActs(
    Storage.ChiBoContext db,
    CaseReach reach,
    CaseNames names,
    Permits permits,
    RegisterActs acts,
    Person person
)
{
    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => acts.Today;

    private ActHeader Header => new(ActKind.CaseWorked, person.AccountId) { ActingFor = person.ActingFor };

    /// <summary>Opens a case in a cell and names its first readers: its committee, but for those whom it concerns.</summary>
    /// <param name="cell">Code of the cell.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="concerned">The members whom it concerns.</param>
    /// <param name="record">Records the case; its key.</param>
    public async Task<Outcome<long>> Open(
        string cell,
        CaseKind kind,
        IReadOnlyList<int> concerned,
        Func<ActScope, int, Task<Outcome<long>>> record
    )
    {
        if (
            await Rolls.CellOn(db, cell, Today) is not { } version
            || !(await permits.OnOrganisation(AccessAction.Record, Sensitivity.Discipline, cell)).IsAllowed
        )
        {
            return new NotYourCase();
        }

        if (await reach.Self() is { } self && concerned.Contains(self))
        {
            return new OwnCase();
        }

        return await acts.Do<long>(
            Header,
            async scope =>
                await Open(scope, version, kind, await names.CommitteeOf(version.OrganisationId, concerned), record)
        );
    }

    /// <summary>Opens an inspection of a cell by a committee above it (I.2); its office is named, and nobody of the cell.</summary>
    /// <param name="committee">Code of the committee.</param>
    /// <param name="cell">Code of the cell, which has to be below the committee.</param>
    /// <param name="record">Records the case, of the cell and by the committee; its key.</param>
    public async Task<Outcome<long>> OpenFromAbove(
        string committee,
        string cell,
        Func<ActScope, int, int, Task<Outcome<long>>> record
    )
    {
        IReadOnlyList<string> path = await OrganisationPaths.OfOrganisation(db, cell, Today) ?? [];
        int? above = await db
            .Organisations.Where(row => row.Code == committee)
            .Select(row => (int?)row.Id)
            .SingleOrDefaultAsync();
        if (
            above is not { } by
            || !path.Skip(1).Contains(committee)
            || await Rolls.CellOn(db, cell, Today) is not { } version
            || !(await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, committee)).IsAllowed
            || !(await permits.OnOrganisation(AccessAction.Look, Sensitivity.Discipline, cell)).IsAllowed
        )
        {
            return new NotBelowTheCommittee();
        }

        if (await reach.Self() is { } self && (await names.RollOf(version.OrganisationId)).Contains(self))
        {
            return new OwnCase();
        }

        return await acts.Do<long>(
            Header,
            async scope =>
                await Open(
                    scope,
                    version,
                    CaseKind.Inspection,
                    await names.OfficeOf(by, version.OrganisationId),
                    (inner, inspected) => record(inner, inspected, by)
                )
        );
    }

    /// <summary>Does an act on a case that the person sees and works with.</summary>
    public async Task<Outcome<long>> Do(CaseKind kind, long key, Func<ActScope, CasePlace, Task<Outcome<long>>> step) =>
        await reach.Find(kind, key) is not { } place ? new NoSuchCase()
        : !await reach.WorksFor(place) ? new NotYourCase()
        : await acts.Do<long>(Header, scope => step(scope, place));

    private async Task<Outcome<long>> Open(
        ActScope scope,
        OrganisationVersion cell,
        CaseKind kind,
        IReadOnlyList<NamedAccount> readers,
        Func<ActScope, int, Task<Outcome<long>>> record
    )
    {
        if (readers.Count == 0)
        {
            return new NobodyIsLeft();
        }

        Outcome<long> key = await record(scope, cell.OrganisationId);
        if (!key.IsDone)
        {
            return key;
        }

        foreach (NamedAccount reader in readers)
        {
            scope.Record(
                new CaseReader
                {
                    RecordedIn = scope.Act.Id,
                    Kind = kind,
                    CaseKey = key.Value,
                    AccountId = reader.Id,
                    IsEnded = false,
                }
            );
        }

        return key;
    }
}
