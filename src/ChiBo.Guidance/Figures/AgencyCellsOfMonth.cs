using ChiBo.Domain.Figures;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Hd28.Part3_CarryingOut;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Figures;

/// <summary>Agency cells that were founded, and those that ended, from one day to another (II.1.1.b, III.2-c).</summary>
internal static class AgencyCellsOfMonth
{
    public static MonthFigures Add(MonthFigures figures, ReviewSession session, DateOnly first, DateOnly last)
    {
        CommuneOnDay commune = session.OnDay;
        OrganisationColumns all = commune.Columns.Organisations;
        (ushort from, ushort to) = (Days.Of(first), Days.Of(last));
        var founded = new HashSet<int>();
        var unlawful = new HashSet<int>();
        var dissolved = new HashSet<int>();
        foreach (int version in commune.Columns.AgencyCells.Of(commune.Commune))
        {
            int cell = all.Organisation[version];
            ushort begun = all.EstablishedOn[version];
            if (from <= begun && begun <= to)
            {
                founded.Add(cell);
                if (begun >= Days.Of(III_2_c_LawfulEstablishment.StopDate) && session.FailedWhenFounded(cell, begun))
                {
                    unlawful.Add(cell);
                }
            }

            if (from <= all.To[version] && all.To[version] <= to && !IsThere(commune, cell, all.To[version]))
            {
                dissolved.Add(cell);
            }
        }

        return figures with
        {
            Founded = founded.Count,
            FoundedUnlawfully = unlawful.Count,
            Dissolved = dissolved.Count,
        };
    }

    private static bool IsThere(CommuneOnDay commune, int cell, ushort day)
    {
        OrganisationColumns all = commune.Columns.Organisations;
        int version = all.VersionOn(cell, day);
        return version >= 0
            && all.Kind[version] == OrganisationKind.AgencyCell
            && all.Units.Of(version).Contains(commune.Commune);
    }
}
