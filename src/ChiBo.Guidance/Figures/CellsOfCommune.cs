using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Figures;

/// <summary>Which cells count for a commune, so that in a sum over communes each counts once.</summary>
internal static class CellsOfCommune
{
    /// <summary>Whether a residential cell counts here: the commune of the first of its areas that is active.</summary>
    public static bool IsOwn(CommuneOnDay commune, int cell)
    {
        int version = commune.Columns.Organisations.VersionOn(cell, commune.Day);
        foreach (int unit in version < 0 ? [] : commune.Columns.Organisations.Units.Of(version))
        {
            if (commune.IsActiveArea(unit, out int lies))
            {
                return lies == commune.Commune;
            }
        }

        return false;
    }

    /// <summary>Who is on the rolls of its cells on the day: official, perhaps official, on probation.</summary>
    public static (int Official, int Maybe, int Probationary) Members(CommuneOnDay commune)
    {
        MembershipColumns rows = commune.Columns.Memberships;
        (int official, int maybe, int all) = (0, 0, 0);
        foreach (int cell in All(commune))
        {
            (int start, int unknown, int end) = (
                rows.Starts[cell],
                rows.UnknownStarts[cell],
                rows.TemporaryStarts[cell]
            );
            official += OfficialCount.Of(rows, start, unknown, commune.Day);
            maybe += unknown == end ? 0 : OfficialCount.Of(rows, unknown, end, commune.Day);
            for (int row = start; row < end; row++)
            {
                all += rows.HoldsOn(row, commune.Day) ? 1 : 0;
            }
        }

        return (official, maybe, all - official - maybe);
    }

    /// <summary>Its residential cells, its agency cells, and the other cells under its committee.</summary>
    private static SortedSet<int> All(CommuneOnDay commune)
    {
        OrganisationColumns all = commune.Columns.Organisations;
        var cells = new SortedSet<int>();
        foreach (int version in commune.ResidentialCells)
        {
            if (IsOwn(commune, all.Organisation[version]))
            {
                cells.Add(all.Organisation[version]);
            }
        }

        foreach (int version in commune.AgencyCells)
        {
            cells.Add(all.Organisation[version]);
        }

        foreach (int version in commune.Committees)
        {
            AddOthers(all, all.Organisation[version], commune.Day, cells);
        }

        return cells;
    }

    /// <summary>The other cells under a committee, directly or under a sub-committee (đảng bộ bộ phận) of it.</summary>
    private static void AddOthers(OrganisationColumns all, int above, ushort day, SortedSet<int> cells)
    {
        foreach (int version in all.VersionsUnder(above))
        {
            if (!all.HoldsOn(version, day))
            {
                continue;
            }

            int organisation = all.Organisation[version];
            if (all.Kind[version] == OrganisationKind.OtherCell)
            {
                cells.Add(organisation);
            }
            else if (all.Kind[version] == OrganisationKind.SubCommittee && organisation != above)
            {
                AddOthers(all, organisation, day, cells);
            }
        }
    }
}
