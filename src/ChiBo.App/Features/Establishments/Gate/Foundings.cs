using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;

namespace ChiBo.App.Features.Establishments.Gate;

/// <summary>Finds what an act founds: pure, by what was known before it and what is known after it.</summary>
internal static class Foundings
{
    /// <summary>
    /// The agency cells that begin in the rows after and did not in those before, on that day and in that commune; or that had
    /// ended earlier and go on.
    /// </summary>
    /// <param name="before">What was known.</param>
    /// <param name="after">What is known then.</param>
    /// <param name="cells">Codes of the cells to look at.</param>
    /// <param name="undone">
    /// What was known before the act that is undone; nothing when none is. A cell whose end is undone goes on as it was: that is no founding.
    /// </param>
    public static IReadOnlyList<Founding> Between(
        RegisterRows before,
        RegisterRows after,
        IReadOnlySet<string> cells,
        RegisterRows? undone = null
    )
    {
        ILookup<string, Founding> known = Of(before, cells).ToLookup(founding => founding.Cell, StringComparer.Ordinal);
        ILookup<string, Founding> was = (undone is null ? [] : Of(undone, cells)).ToLookup(
            founding => founding.Cell,
            StringComparer.Ordinal
        );
        return
        [
            .. Of(after, cells)
                .Where(founding => !known[founding.Cell].Any(earlier => Covers(earlier, founding)))
                .Where(founding =>
                    !known[founding.Cell].Any(earlier => BeginsAs(earlier, founding))
                    || !was[founding.Cell].Any(earlier => Covers(earlier, founding))
                ),
        ];
    }

    private static bool BeginsAs(Founding earlier, Founding later) =>
        earlier.Commune == later.Commune && earlier.Day == later.Day;

    private static bool Covers(Founding earlier, Founding later) =>
        BeginsAs(earlier, later) && (earlier.To is not { } end || (later.To is { } then && then <= end));

    private static IEnumerable<Founding> Of(RegisterRows rows, IReadOnlySet<string> cells)
    {
        Dictionary<string, List<UnitRow>> units = rows
            .Units.GroupBy(unit => unit.Code)
            .ToDictionary(versions => versions.Key, versions => versions.ToList(), StringComparer.Ordinal);
        foreach (
            IGrouping<string, OrganisationRow> versions in rows
                .Organisations.Where(row => cells.Contains(row.Code))
                .GroupBy(row => row.Code)
        )
        {
            foreach (Founding founding in Runs([.. versions.OrderBy(row => row.Period.From)], units))
            {
                yield return founding;
            }
        }
    }

    /// <summary>Unbroken runs of versions as an agency cell of one commune.</summary>
    private static List<Founding> Runs(List<OrganisationRow> versions, Dictionary<string, List<UnitRow>> units)
    {
        var runs = new List<Founding>();
        Founding? open = null;
        foreach (OrganisationRow version in versions)
        {
            if (version.Kind != OrganisationKind.AgencyCell)
            {
                open = null;
                continue;
            }

            DateOnly day = version.Period.From ?? DateOnly.MinValue;
            string? commune = CommuneOf(version, day, units);
            bool goesOn =
                open?.To == day && (commune == open.Commune || IsSuccessor(open.Commune, commune, day, units));
            if (goesOn)
            {
                runs[^1] = open = open! with { To = version.Period.To };
            }
            else
            {
                runs.Add(open = new Founding(version.Code, commune, day, version.Period.To));
            }
        }

        return runs;
    }

    /// <summary>
    /// The cell of a commune that is merged goes on in the one that takes its place: that is no founding (III.2-a). Going to another
    /// commune while both are there is one.
    /// </summary>
    private static bool IsSuccessor(string? old, string? next, DateOnly day, Dictionary<string, List<UnitRow>> units) =>
        (old is not null && !IsThere(old, day, units)) || (next is not null && !IsThere(next, day.AddDays(-1), units));

    private static bool IsThere(string unit, DateOnly day, Dictionary<string, List<UnitRow>> units) =>
        units.TryGetValue(unit, out List<UnitRow>? versions) && versions.Exists(row => row.Period.Contains(day));

    private static string? CommuneOf(OrganisationRow version, DateOnly day, Dictionary<string, List<UnitRow>> units)
    {
        foreach (string code in version.UnitCodes)
        {
            if (
                units.TryGetValue(code, out List<UnitRow>? versions)
                && (versions.Find(row => row.Period.Contains(day)) ?? versions[^1]) is { } unit
            )
            {
                return unit.Kind == UnitKind.ResidentialArea ? unit.ParentCode : unit.Code;
            }
        }

        return null;
    }
}
