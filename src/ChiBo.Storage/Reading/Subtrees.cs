using System.Globalization;

namespace ChiBo.Storage.Reading;

/// <summary>Reads what lies below organisations, of all levels in one statement.</summary>
public static class Subtrees
{
    /// <summary>The organisations themselves and all below them on a day, by number.</summary>
    public static HashSet<int> Of(ChiBoContext db, IEnumerable<int> tops, DateOnly day, KnownAt known) =>
        Read(db, $"id IN ({RegisterPart.List(tops)})", [], known, Holds(day, "f"));

    /// <summary>
    /// The same of organisations by their codes, and those that had ended by the day, under what they were under last: whoever
    /// was above them answers for what they left. A code that nobody has is passed over.
    /// </summary>
    public static HashSet<int> WithEnded(ChiBoContext db, IReadOnlyList<string> tops, DateOnly day, KnownAt known)
    {
        if (tops.Count == 0)
        {
            return [];
        }

        IReadOnlyList<(string Name, object Value)> codes =
        [
            .. tops.Select((code, place) => (FormattableString.Invariant($"top{place}"), (object)code)),
        ];
        string names = string.Join(',', codes.Select(code => "@" + code.Name));
        string wasLast = $"""
            (f.valid_to <= '{Text(day)}' AND NOT EXISTS (
                SELECT 1 FROM organisation_versions AS later
                WHERE later.organisation_id = f.organisation_id AND {known.Condition("later")}
                    AND later.valid_from <= '{Text(
                day
            )}' AND (f.valid_from IS NULL OR later.valid_from > f.valid_from)))
            """;
        return Read(db, $"code IN ({names})", codes, known, $"({Holds(day, "f")} OR {wasLast})");
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Holds(DateOnly day, string row) =>
        $"(({row}.valid_from IS NULL OR {row}.valid_from <= '{Text(day)}') AND ({row}.valid_to IS NULL OR {row}.valid_to > '{Text(day)}'))";

    private static HashSet<int> Read(
        ChiBoContext db,
        string first,
        IReadOnlyList<(string Name, object Value)> values,
        KnownAt known,
        string which
    )
    {
        using FactReader rows = FactReader.Open(
            db,
            $"""
            WITH RECURSIVE below(id) AS (
                SELECT id FROM organisations WHERE {first}
                UNION
                SELECT f.organisation_id FROM organisation_versions AS f JOIN below ON f.parent_id = below.id
                WHERE {known.Condition("f")} AND {which})
            SELECT id FROM below
            """,
            values
        );
        var all = new HashSet<int>();
        while (rows.Read())
        {
            all.Add(rows.Int(0));
        }

        return all;
    }
}
