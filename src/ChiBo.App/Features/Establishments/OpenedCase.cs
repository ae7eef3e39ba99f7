using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>A case that is about to be moved on by somebody who may.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="Course">How far it has come.</param>
/// <param name="Committee">Code of the committee that decides it.</param>
/// <param name="Commune">Code of the commune.</param>
internal sealed record OpenedCase(OrganisationCase Row, CaseCourse Course, string Committee, string Commune)
{
    /// <summary>Reads it inside an act, or tells why the person may not move it on.</summary>
    public static async Task<Outcome<OpenedCase>> For(
        ChiBoContext db,
        Permits permits,
        AccessAction action,
        long key,
        long seen,
        DateOnly today
    )
    {
        if (await CaseRows.Find(db, key) is not { } row)
        {
            return new CaseNotFound();
        }

        string committee = await db
            .Organisations.Where(one => one.Id == row.OrganisationId)
            .Select(one => one.Code)
            .SingleAsync();
        string commune = await db.Units.Where(one => one.Id == row.UnitId).Select(one => one.Code).SingleAsync();
        if (!(await permits.OnOrganisation(AccessAction.Look, Sensitivity.Internal, committee)).IsAllowed)
        {
            return new CaseNotFound();
        }

        if (!(await permits.OnOrganisation(action, Sensitivity.Internal, committee)).IsAllowed)
        {
            return new CaseNotYours();
        }

        bool asksAbove = await ConsentFromAbove.IsAsked(db, commune, today);
        return row.RecordedIn > seen
            ? new CaseChangedSince()
            : new OpenedCase(row, row.Course(asksAbove), committee, commune);
    }
}
