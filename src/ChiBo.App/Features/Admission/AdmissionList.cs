using ChiBo.App.Features.Registers;
using ChiBo.Domain.Admission;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission;

/// <summary>A case as lists show it.</summary>
/// <param name="Key">Its number.</param>
/// <param name="Name">The person's name; nothing when it was erased.</param>
/// <param name="Cell">Name of the cell.</param>
/// <param name="Course">How far it is.</param>
public sealed record AdmissionLine(long Key, string? Name, string Cell, AdmissionCourse Course)
{
    public DateOnly? OverdueSince { get; init; }
}

/// <summary>Cases of the cells that the person sees: what is late first, then by what is due, ended ones last.</summary>
internal sealed class AdmissionList(ChiBoContext db, AdmissionReach reach, RegisterActs acts)
{
    /// <summary>Those of one cell, or of all that are seen.</summary>
    public async Task<IReadOnlyList<AdmissionLine>> Of(string? cell = null)
    {
        HashSet<int> seen = await reach.Seen();
        List<AdmissionCase> cases = await db
            .AdmissionCases.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => seen.Contains(row.OrganisationId))
            .Where(row => cell == null || db.Organisations.Any(one => one.Id == row.OrganisationId && one.Code == cell))
            .ToListAsync();
        List<long> keys = cases.ConvertAll(row => row.Key);
        ILookup<long, AdmissionStepDone> steps = (
            await db.AdmissionSteps.AsNoTracking().Where(row => keys.Contains(row.CaseKey)).ToListAsync()
        ).ToLookup(row => row.CaseKey);
        Dictionary<int, string> cells = await Cells([.. cases.Select(row => row.OrganisationId).Distinct()]);
        IReadOnlyDictionary<long, string> names = await Names(cases);
        return
        [
            .. cases
                .Select(row => Line(row, steps[row.Key], cells, names))
                .OrderBy(line => line.Course.Ending is not null)
                .ThenBy(line => line.OverdueSince is null)
                .ThenBy(line => line.Course.DueOn() ?? DateOnly.MaxValue)
                .ThenBy(line => line.Key),
        ];
    }

    /// <summary>Names of the people: from the register once they are members, else the private words.</summary>
    public async Task<IReadOnlyDictionary<long, string>> Names(IReadOnlyCollection<AdmissionCase> cases)
    {
        var words = await AdmissionWords.Of(db, [.. cases.Select(row => row.Key)]);
        List<int> members = [.. cases.Select(row => row.MemberId).OfType<int>()];
        Dictionary<int, string> known = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => members.Contains(row.MemberId))
            .ToDictionaryAsync(row => row.MemberId, row => row.FullName);
        return cases
            .Select(row =>
                (
                    row.Key,
                    Name: row.MemberId is { } member
                        ? known.GetValueOrDefault(member)
                        : words.GetValueOrDefault((row.Key, AdmissionWords.Name))
                )
            )
            .Where(pair => pair.Name is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Name!);
    }

    private AdmissionLine Line(
        AdmissionCase row,
        IEnumerable<AdmissionStepDone> steps,
        Dictionary<int, string> cells,
        IReadOnlyDictionary<long, string> names
    )
    {
        AdmissionCourse course = row.Course(steps);
        return new AdmissionLine(
            row.Key,
            names.GetValueOrDefault(row.Key),
            cells.GetValueOrDefault(row.OrganisationId, ""),
            course
        )
        {
            OverdueSince = course.OverdueSince(acts.Today),
        };
    }

    private async Task<Dictionary<int, string>> Cells(IReadOnlyCollection<int> numbers) => (
            await db
                .OrganisationVersions.Known(KnownAt.Now)
                .Where(row => numbers.Contains(row.OrganisationId))
                .Select(row => new
                {
                    row.OrganisationId,
                    row.Name,
                    row.ValidFrom,
                })
                .ToListAsync()
        ).GroupBy(row => row.OrganisationId).ToDictionary(group => group.Key, group => group.MaxBy(row => row.ValidFrom)!.Name);
}
