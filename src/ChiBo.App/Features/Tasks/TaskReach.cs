using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>
/// Whose tasks somebody sees and gives: one's own; those of cells whose people one sees; the committee of a cell and the office
/// give, drop and urge.
/// </summary>
internal sealed class TaskReach(
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

    /// <summary>Numbers of the organisations whose tasks the person sees.</summary>
    public Task<HashSet<int>> Seen() => reach.Of(AccessAction.Look, Sensitivity.Personal, acts.Today, KnownAt.Now);

    /// <summary>Whether the person works for a cell: its committee, or the office above.</summary>
    public async Task<bool> WorksFor(int cell)
    {
        string code = await db.Organisations.Where(row => row.Id == cell).Select(row => row.Code).SingleAsync();
        return (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Personal, code)).IsAllowed;
    }

    /// <summary>A task as it is now; nothing when there is none, or it is not for the person.</summary>
    public async Task<WorkTask?> Find(long key)
    {
        WorkTask? task = await db
            .WorkTasks.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        return task is not null && (task.MemberId == await Self() || (await Seen()).Contains(task.OrganisationId))
            ? task
            : null;
    }
}
