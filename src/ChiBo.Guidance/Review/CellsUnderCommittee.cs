using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Columns;

namespace ChiBo.Guidance.Review;

/// <summary>A cell under the commune committee in a month.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="IsWhole">Whether it was under the committee on every day of the month.</param>
internal readonly record struct CellInMonth(int Cell, bool IsWhole);

/// <summary>Finds the cells under a commune's committee, directly or under a sub-committee (đảng bộ bộ phận) of it.</summary>
internal static class CellsUnderCommittee
{
    /// <summary>More sub-committees do not stand above one another.</summary>
    private const int MostSteps = 8;

    /// <summary>The cells that were under the committee on some day of the month.</summary>
    public static IReadOnlyList<CellInMonth> Of(CommuneInMonth month)
    {
        var candidates = new SortedSet<int>();
        foreach (int version in month.Columns.Committees.Of(month.OnDay.Commune))
        {
            Collect(month.Columns.Organisations, month.Columns.Organisations.Organisation[version], candidates);
        }

        ushort[] days = [.. month.AllDays()];
        var cells = new List<CellInMonth>();
        foreach (int cell in candidates)
        {
            int under = days.Count(day => IsCellUnder(month, cell, day));
            if (under > 0)
            {
                cells.Add(new CellInMonth(cell, under == days.Length));
            }
        }

        return cells;
    }

    /// <summary>All that is ever recorded under the organisation.</summary>
    private static void Collect(OrganisationColumns all, int organisation, SortedSet<int> found)
    {
        foreach (int version in all.VersionsUnder(organisation))
        {
            if (found.Add(all.Organisation[version]))
            {
                Collect(all, all.Organisation[version], found);
            }
        }
    }

    private static bool IsCellUnder(CommuneInMonth month, int cell, ushort day)
    {
        OrganisationColumns all = month.Columns.Organisations;
        int version = all.VersionOn(cell, day);
        bool isCell =
            version >= 0
            && all.Kind[version]
                is OrganisationKind.AgencyCell
                    or OrganisationKind.ResidentialCell
                    or OrganisationKind.OtherCell;
        for (int steps = 0; isCell && steps < MostSteps && all.Parent[version] >= 0; steps++)
        {
            version = all.VersionOn(all.Parent[version], day);
            if (
                version < 0
                || all.Kind[version] is not (OrganisationKind.SubCommittee or OrganisationKind.CommuneCommittee)
            )
            {
                return false;
            }

            if (all.Kind[version] == OrganisationKind.CommuneCommittee)
            {
                return all.Units.Of(version).Contains(month.OnDay.Commune);
            }
        }

        return false;
    }
}
