using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;

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

        return await acts.Do<long>(Header, scope => Open(scope, version, kind, concerned, record));
    }

    /// <summary>Does an act on a case that the person sees and works with.</summary>
    public async Task<Outcome<long>> Do(CaseKind kind, long key, Func<ActScope, CasePlace, Task<Outcome<long>>> step) =>
        await reach.Find(kind, key) is not { } place ? new NoSuchCase()
        : !await reach.WorksFor(place.OrganisationId) ? new NotYourCase()
        : await acts.Do<long>(Header, scope => step(scope, place));

    private async Task<Outcome<long>> Open(
        ActScope scope,
        OrganisationVersion cell,
        CaseKind kind,
        IReadOnlyList<int> concerned,
        Func<ActScope, int, Task<Outcome<long>>> record
    )
    {
        IReadOnlyList<NamedAccount> readers = await names.CommitteeOf(cell.OrganisationId, concerned);
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
