using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Documents;

/// <summary>
/// Whose papers somebody reads: of the cells whose people he or she may see, and of the cell where he or she is on the roll.
/// Bodies that answer see the numbers of cells, not their papers; what was sent to them they read as proposals.
/// </summary>
internal sealed class PaperReach(ChiBoContext db, OrganisationReach reach, Person person, RegisterActs acts)
{
    private HashSet<int>? read;

    /// <summary>Numbers of the organisations.</summary>
    public async Task<IReadOnlySet<int>> Organisations()
    {
        if (read is not null)
        {
            return read;
        }

        HashSet<int> all = await reach.Of(AccessAction.Look, Sensitivity.Personal, acts.Today, KnownAt.Now);
        all.UnionWith(await OwnCells());
        return read = all;
    }

    /// <summary>The cells on whose roll the person is today.</summary>
    public async Task<IReadOnlyList<int>> OwnCells()
    {
        string? member = person.Subject.MemberCode;
        return member is null
            ? []
            : await db
                .Memberships.Known(KnownAt.Now)
                .On(acts.Today)
                .Where(row => row.Member!.Code == member)
                .Select(row => row.OrganisationId)
                .Distinct()
                .ToListAsync();
    }
}
