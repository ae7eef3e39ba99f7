using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Names;

namespace ChiBo.Exchange.Rosters;

/// <summary>Finds people who stand in a roster twice.</summary>
internal static class Repeats
{
    /// <summary>Tells of them; a person in two cells at once is a fault of the later row, whose cell is left out.</summary>
    public static List<RosterDuplicate> Find(List<RosterPerson> people, List<RosterFault> faults)
    {
        var duplicates = new List<RosterDuplicate>();
        foreach (
            IGrouping<string, int> alike in Enumerable
                .Range(0, people.Count)
                .GroupBy(index => PersonNames.Key(people[index].FullName), StringComparer.Ordinal)
        )
        {
            int[] rows = [.. alike];
            for (int later = 1; later < rows.Length; later++)
            {
                Compare(people, rows, later, faults, duplicates);
            }
        }

        return duplicates;
    }

    private static void Compare(
        List<RosterPerson> people,
        int[] rows,
        int later,
        List<RosterFault> faults,
        List<RosterDuplicate> duplicates
    )
    {
        RosterPerson second = people[rows[later]];
        for (int earlier = 0; earlier < later; earlier++)
        {
            RosterPerson first = people[rows[earlier]];
            if (!MayBeOne(first, second))
            {
                continue;
            }

            duplicates.Add(new RosterDuplicate(first, second));
            if (IsOne(first, second) && AreTwoCells(first.Cell, second.Cell))
            {
                faults.Add(new RosterFault(second.Place, RosterField.Cell, second.Cell, TwoCells(first)));
                people[rows[later]] = second with { Cell = null };
            }

            return;
        }
    }

    private static bool MayBeOne(RosterPerson first, RosterPerson second) =>
        (first.Gender is null || second.Gender is null || first.Gender == second.Gender)
        && Agree(first.BirthDate, second.BirthDate)
        && Agree(first.AdmittedOn, second.AdmittedOn)
        && Agree(first.OfficialOn, second.OfficialOn);

    private static bool Agree(RosterDate? first, RosterDate? second) =>
        first is not { } one || second is not { } other || one.AgreesWith(other);

    /// <summary>The birth known to the day, or birth and admission as far as they are known, are the same.</summary>
    private static bool IsOne(RosterPerson first, RosterPerson second) =>
        first.BirthDate is { } birth
        && birth == second.BirthDate
        && (birth.IsDay || (first.AdmittedOn is not null && first.AdmittedOn == second.AdmittedOn));

    private static bool AreTwoCells(string? first, string? second) =>
        first is not null && second is not null && CellNames.Key(first) != CellNames.Key(second);

    private static FaultReason TwoCells(RosterPerson first)
    {
        string sheet = first.Place.Sheet;
        string vietnamese = sheet.Length > 0 ? $"dòng {first.Place.Row} trang «{sheet}»" : $"dòng {first.Place.Row}";
        string english = sheet.Length > 0 ? $"row {first.Place.Row} of sheet \"{sheet}\"" : $"row {first.Place.Row}";
        return new FaultReason(
            "two-cells",
            $"Người này đã có ở {vietnamese} với chi bộ «{first.Cell}»; một người không thể ở hai chi bộ cùng lúc.",
            $"This person stands in {english} with the cell \"{first.Cell}\"; nobody can be in two cells at once."
        );
    }
}
