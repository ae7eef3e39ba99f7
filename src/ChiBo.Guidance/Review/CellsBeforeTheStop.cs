using ChiBo.Domain.Register;
using ChiBo.Guidance.Hd28.Part3_CarryingOut;

namespace ChiBo.Guidance.Review;

/// <summary>An agency cell that was founded before the stop date (III.2-c), or of which it is not known when.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="EstablishedOn">When it was founded; nothing when that is not known.</param>
public sealed record CellBeforeTheStop(string Code, string Name, DateOnly? EstablishedOn);

/// <summary>The agency cells that existed when founding others that do not conform was stopped: what III.2-a reviews.</summary>
public static class CellsBeforeTheStop
{
    /// <summary>The first day on which no agency cell may be founded that does not conform.</summary>
    public static DateOnly StopDate => III_2_c_LawfulEstablishment.StopDate;

    /// <summary>Those of a commune that are active on a day.</summary>
    public static IReadOnlyList<CellBeforeTheStop> Of(CommuneRef commune, DateOnly day)
    {
        RegisterColumns columns = commune.Columns;
        ushort number = Days.Of(day);
        ushort stop = Days.Of(StopDate);
        var cells = new List<CellBeforeTheStop>();
        foreach (int version in columns.AgencyCells.Of(commune.Unit))
        {
            if (columns.Organisations.HoldsOn(version, number) && columns.Organisations.EstablishedOn[version] < stop)
            {
                cells.Add(
                    new CellBeforeTheStop(
                        Codes.OfVersion(columns, version),
                        columns.OrganisationName(version),
                        Days.ToDate(columns.Organisations.EstablishedOn[version])
                    )
                );
            }
        }

        return cells;
    }
}
