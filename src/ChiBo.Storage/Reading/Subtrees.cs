using System.Globalization;

namespace ChiBo.Storage.Reading;

/// <summary>Reads what lies below organisations, of all levels in one statement.</summary>
public static class Subtrees
{
    /// <summary>The organisations themselves and all below them on a day, by number.</summary>
    public static HashSet<int> Of(ChiBoContext db, IEnumerable<int> tops, DateOnly day, KnownAt known) =>
        Read(db, $"id IN ({RegisterPart.List(tops)})", [], day, known);

    /// <summary>The same of organisations by their codes; a code that nobody has is passed over.</summary>
    public static HashSet<int> Of(ChiBoContext db, IReadOnlyList<string> tops, DateOnly day, KnownAt known)
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
        return Read(db, $"code IN ({names})", codes, day, known);
    }

    private static HashSet<int> Read(
        ChiBoContext db,
        string first,
        IReadOnlyList<(string Name, object Value)> values,
        DateOnly day,
        KnownAt known
    )
    {
        string on = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using FactReader rows = FactReader.Open(
            db,
            $"""
            WITH RECURSIVE below(id) AS (
                SELECT id FROM organisations WHERE {first}
                UNION
                SELECT f.organisation_id FROM organisation_versions AS f JOIN below ON f.parent_id = below.id
                WHERE {known.Condition("f")}
                    AND (f.valid_from IS NULL OR f.valid_from <= '{on}')
                    AND (f.valid_to IS NULL OR f.valid_to > '{on}'))
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
