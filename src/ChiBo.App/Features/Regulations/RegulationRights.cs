using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>What the person may do with the regulations of a cell.</summary>
internal sealed class RegulationRights(ChiBoContext db, Permits permits, Person person, RegisterActs acts)
{
    /// <summary>
    /// Whether the person sees that the cell has regulations, and those that are in force: by a role, or because they are those
    /// of his or her own cell.
    /// </summary>
    public async Task<bool> Looks(string cell) =>
        await May(AccessAction.Look, Sensitivity.Internal, cell) || await OwnMember(cell) is not null;

    /// <summary>Whether the person writes them: the committee of the cell, or the office above.</summary>
    public Task<bool> Writes(string cell) => May(AccessAction.Record, Sensitivity.Internal, cell);

    /// <summary>Whether the person records what the committee above decides.</summary>
    public Task<bool> SpeaksForCommittee(string cell) => May(AccessAction.ActForAnother, Sensitivity.Internal, cell);

    /// <summary>Whether the person reads what is not approved yet: who writes it, and the members of the cell.</summary>
    public async Task<bool> ReadsDrafts(string cell) => await Writes(cell) || await OwnMember(cell) is not null;

    /// <summary>The person as a member on the roll of the cell; nothing when he or she is not.</summary>
    public async Task<int?> OwnMember(string cell)
    {
        string? code = person.Subject.MemberCode;
        DateOnly today = acts.Today;
        return code is null
            ? null
            : await db
                .Memberships.Known(KnownAt.Now)
                .On(today)
                .Where(row => row.Member!.Code == code && row.Organisation!.Code == cell)
                .Select(row => (int?)row.MemberId)
                .FirstOrDefaultAsync();
    }

    private async Task<bool> May(AccessAction action, Sensitivity sensitivity, string cell) =>
        (await permits.OnOrganisation(action, sensitivity, cell)).IsAllowed;
}
