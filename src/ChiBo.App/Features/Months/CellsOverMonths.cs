using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>Which cells were under the committee of a commune in each of some months.</summary>
/// <param name="committee">The committee.</param>
/// <param name="versions">It, those that serve the same communes, and all below them, in these months.</param>
internal sealed class CellsOverMonths(int committee, IReadOnlyList<OrganisationVersion> versions)
{
    private const int MostSteps = 8;

    /// <summary>Those of a month, by code.</summary>
    public IReadOnlyList<CellOfMonth> Of(MeetingMonth month)
    {
        var whole = new Period(month.FirstDay, month.LastDay.AddDays(1));
        ILookup<int, OrganisationVersion> ofOne = versions
            .Where(version => version.Period.Overlaps(whole))
            .ToLookup(version => version.OrganisationId);
        int[] communes = [.. ofOne[committee].SelectMany(version => version.UnitIds).Distinct()];
        DateOnly[] days = [.. Enumerable.Range(0, month.LastDay.Day).Select(month.FirstDay.AddDays)];
        return
        [
            .. ofOne
                .Where(cell => cell.Any(version => Rolls.Cells.Contains(version.Kind)))
                .Select(cell => (Cell: cell, Under: days.Count(day => IsUnder(ofOne, communes, cell.Key, day))))
                .Where(one => one.Under > 0)
                .Select(one => Named(one.Cell, one.Under == days.Length))
                .OrderBy(cell => cell.Code, StringComparer.Ordinal),
        ];
    }

    private static CellOfMonth Named(IEnumerable<OrganisationVersion> cell, bool isWhole)
    {
        OrganisationVersion last = cell.Where(version => Rolls.Cells.Contains(version.Kind))
            .MaxBy(version => version.ValidFrom ?? DateOnly.MinValue)!;
        return new CellOfMonth(last.OrganisationId, last.Organisation!.Code, last.Name, last.Kind, isWhole);
    }

    private static bool IsUnder(ILookup<int, OrganisationVersion> all, int[] communes, int cell, DateOnly day)
    {
        OrganisationVersion? On(int organisation) =>
            all[organisation].FirstOrDefault(version => version.Period.Contains(day));

        OrganisationVersion? version = On(cell);
        if (version is null || !Rolls.Cells.Contains(version.Kind))
        {
            return false;
        }

        for (int step = 0; step < MostSteps && version?.ParentId is { } parent; step++)
        {
            version = On(parent);
            if (version is { Kind: OrganisationKind.CommuneCommittee })
            {
                return version.UnitIds.Any(communes.Contains);
            }

            if (version is not { Kind: OrganisationKind.SubCommittee })
            {
                return false;
            }
        }

        return false;
    }
}
