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

    /// <summary>Unbroken runs of versions as an agency cell of a commune, of each that it serves.</summary>
    private static List<Founding> Runs(List<OrganisationRow> versions, Dictionary<string, List<UnitRow>> units)
    {
        var runs = new List<Founding>();
        // By the commune that is served now: which run it is.
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (OrganisationRow version in versions)
        {
            var next = new Dictionary<string, int>(StringComparer.Ordinal);
            if (version.Kind == OrganisationKind.AgencyCell)
            {
                DateOnly day = version.Period.From ?? DateOnly.MinValue;
                IReadOnlyList<string?> communes = CommunesOf(version, day, units);
                foreach (string? commune in communes)
                {
                    if (GoesOn(open, runs, communes, commune, day, units) is { } run)
                    {
                        runs[run] = runs[run] with { To = version.Period.To };
                        next[commune ?? ""] = run;
                    }
                    else
                    {
                        next[commune ?? ""] = runs.Count;
                        runs.Add(new Founding(version.Code, commune, day, version.Period.To));
                    }
                }
            }

            open = next;
        }

        return runs;
    }

    /// <summary>The run that goes on in a commune on a day: its own, or that of a commune whose place it takes.</summary>
    private static int? GoesOn(
        Dictionary<string, int> open,
        List<Founding> runs,
        IReadOnlyList<string?> communes,
        string? commune,
        DateOnly day,
        Dictionary<string, List<UnitRow>> units
    )
    {
        if (open.TryGetValue(commune ?? "", out int own) && runs[own].To == day)
        {
            return own;
        }

        foreach ((string old, int run) in open)
        {
            string? before = old.Length == 0 ? null : old;
            if (runs[run].To == day && !communes.Contains(before) && IsSuccessor(before, commune, day, units))
            {
                return run;
            }
        }

        return null;
    }

    /// <summary>
    /// The cell of a commune that is merged goes on in the one that takes its place: that is no founding (III.2-a). Going to another
    /// commune while both are there is one.
    /// </summary>
    private static bool IsSuccessor(string? old, string? next, DateOnly day, Dictionary<string, List<UnitRow>> units) =>
        (old is not null && !IsThere(old, day, units)) || (next is not null && !IsThere(next, day.AddDays(-1), units));

    private static bool IsThere(string unit, DateOnly day, Dictionary<string, List<UnitRow>> units) =>
        units.TryGetValue(unit, out List<UnitRow>? versions) && versions.Exists(row => row.Period.Contains(day));

    /// <summary>The communes that a version serves, itself or by an area of them; one that is not known when it serves none.</summary>
    private static IReadOnlyList<string?> CommunesOf(
        OrganisationRow version,
        DateOnly day,
        Dictionary<string, List<UnitRow>> units
    )
    {
        List<string?> communes =
        [
            .. version
                .UnitCodes.Where(units.ContainsKey)
                .Select(code => units[code].Find(row => row.Period.Contains(day)) ?? units[code][^1])
                .Select(unit => unit.Kind == UnitKind.ResidentialArea ? unit.ParentCode : unit.Code)
                .Distinct(),
        ];
        return communes.Count == 0 ? [null] : communes;
    }
}
