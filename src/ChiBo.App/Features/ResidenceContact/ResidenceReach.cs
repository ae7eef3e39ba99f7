using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>How somebody stands to a request for a comment.</summary>
/// <param name="SpeaksForTheCell">Whether the person records for the residence cell.</param>
/// <param name="WorksForTheMember">Whether the person records what evaluates the member: with both, he or she is the office.</param>
internal sealed record Standing(bool SpeaksForTheCell, bool WorksForTheMember)
{
    /// <summary>The office above both: it types in what came on paper.</summary>
    public bool IsOffice => SpeaksForTheCell && WorksForTheMember;
}

/// <summary>
/// Who works with residence contact: the member's own cell committee and the office issue letters and ask; the residence cell
/// sees what was sent to it, and nothing else; the office types in what came on paper.
/// </summary>
internal sealed class ResidenceReach(ChiBoContext db, OrganisationReach reach, Permits permits, RegisterActs acts)
{
    /// <summary>Numbers of the organisations for which the person confirms letters and comments.</summary>
    public Task<HashSet<int>> Cells() => reach.Of(AccessAction.Record, Sensitivity.Personal, acts.Today, KnownAt.Now);

    /// <summary>Numbers of the organisations of whose members the person records what evaluates them.</summary>
    public Task<HashSet<int>> Agencies() =>
        reach.Of(AccessAction.Record, Sensitivity.Evaluation, acts.Today, KnownAt.Now);

    /// <summary>Whether the person records for a cell.</summary>
    public async Task<bool> SpeaksFor(int cell)
    {
        string? code = await db
            .Organisations.Where(row => row.Id == cell)
            .Select(row => row.Code)
            .SingleOrDefaultAsync();
        return code is not null
            && (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Personal, code)).IsAllowed;
    }

    /// <summary>Whether the person records what evaluates a member.</summary>
    public async Task<bool> WorksFor(int member)
    {
        string? code = await db.Members.Where(row => row.Id == member).Select(row => row.Code).SingleOrDefaultAsync();
        return code is not null
            && (await permits.OnMember(AccessAction.Record, Sensitivity.Evaluation, code)).IsAllowed;
    }

    /// <summary>Whether the person may confirm a letter: the residence cell, or for a place outside the register whoever works for the member.</summary>
    public async Task<bool> MayReceive(long key) =>
        await Letter(key) is { } row && await MayReceive(row.CellId, row.MemberId);

    /// <summary>As <see cref="MayReceive(long)"/>, of a letter that was read.</summary>
    public Task<bool> MayReceive(int? cellId, int member) => cellId is { } cell ? SpeaksFor(cell) : WorksFor(member);

    /// <summary>Whether the person may end a letter.</summary>
    public async Task<bool> MayEnd(long key) => await Letter(key) is { } row && await WorksFor(row.MemberId);

    /// <summary>How the person stands to a request: what comes from outside the register comes on paper to whoever works for the member.</summary>
    public async Task<Standing> To(ResidenceYear year)
    {
        bool works = await WorksFor(year.MemberId);
        return new Standing(year.CellId is { } cell ? await SpeaksFor(cell) : works, works);
    }

    private Task<ResidenceLetter?> Letter(long key) =>
        db.ResidenceLetters.AsNoTracking().Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key);

    /// <summary>A request as it is now; nothing when there is none, or the person does not speak for the place that was asked.</summary>
    public async Task<ResidenceYear?> Find(long key)
    {
        ResidenceYear? row = await db
            .ResidenceYears.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(year => year.Key == key);
        return row is not null && (await To(row)).SpeaksForTheCell ? row : null;
    }
}
