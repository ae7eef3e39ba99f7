using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission;

/// <summary>A case as it is shown.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="CellCode">Code of the cell.</param>
/// <param name="Steps">Its steps as they are kept.</param>
internal sealed record OpenCase(AdmissionCase Row, string CellCode, IReadOnlyList<AdmissionStepDone> Steps)
{
    public Domain.Admission.AdmissionCourse Course => Row.Course(Steps);
}

/// <summary>Whose cases somebody sees and works on (S3): the committee of the cell, and the office above it.</summary>
internal sealed class AdmissionReach(ChiBoContext db, OrganisationReach reach, Permits permits, RegisterActs acts)
{
    /// <summary>Numbers of the cells whose cases the person sees.</summary>
    public Task<HashSet<int>> Seen() => reach.Of(AccessAction.Look, Sensitivity.Evaluation, acts.Today, KnownAt.Now);

    /// <summary>Whether the person works on the cases of a cell.</summary>
    public async Task<bool> WorksFor(string cell) =>
        (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, cell)).IsAllowed;

    /// <summary>A case as it is now; nothing when there is none, or it is not for the person.</summary>
    public async Task<OpenCase?> Find(long key)
    {
        AdmissionCase? found = await db
            .AdmissionCases.Known(KnownAt.Now)
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Key == key);
        if (found is null || !(await Seen()).Contains(found.OrganisationId))
        {
            return null;
        }

        string cell = await db
            .Organisations.Where(row => row.Id == found.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        return new OpenCase(found, cell, await StepsOf(db, key));
    }

    /// <summary>
    /// The steps of a case, in the order in which they were recorded. A vote that is held again, and a new certificate, take
    /// the place of the one before, which stays on record and is one of the steps all the same.
    /// </summary>
    public static async Task<IReadOnlyList<AdmissionStepDone>> StepsOf(ChiBoContext db, long key) =>
        await db.AdmissionSteps.AsNoTracking().Where(row => row.CaseKey == key).OrderBy(row => row.Id).ToListAsync();
}
