using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>Does what is recorded of the work of a cell, each as one act; what is wrong is struck out with a reason.</summary>
internal sealed class WorkActs(ChiBoContext db, RegisterActs acts, Person person)
{
    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => acts.Today;

    /// <summary>Records something of a cell that is active on a day.</summary>
    public Task<Outcome<long>> Do(
        string code,
        DateOnly day,
        string? reason,
        Func<ActScope, int, Task<Outcome<long>>> work
    ) =>
        acts.Do(
            Header(code, ActKind.FactsRecorded, reason),
            async scope =>
                await Rolls.CellOn(db, code, day) is { } cell
                    ? await work(scope, cell.OrganisationId)
                    : WorkNotPossible.NotActive
        );

    /// <summary>Changes something that is recorded; declined when somebody else has done so before.</summary>
    public Task<Outcome<long>> Change(
        string code,
        ActKind act,
        string? reason,
        WorkKind kind,
        long id,
        Func<ActScope, Fact, Task<Outcome<long>>> change
    ) =>
        acts.Do(
            Header(code, act, reason),
            async scope =>
            {
                int organisation = await db
                    .Organisations.Where(row => row.Code == code)
                    .Select(row => row.Id)
                    .SingleAsync();
                return await WorkKinds.Current(db, kind, organisation, id) is { } fact
                    ? await change(scope, fact)
                    : new WorkIsGone();
            }
        );

    private ActHeader Header(string code, ActKind kind, string? reason) =>
        new(kind, person.AccountId)
        {
            ActingFor = person.ActingFor,
            OrganisationCode = code,
            Reason = reason,
        };
}
