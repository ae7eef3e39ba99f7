using System.Globalization;
using ChiBo.Domain.Organisations;

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
        return Read(db, $"code IN ({names})", codes, known, HeldLast(day, known, "f"));
    }

    /// <summary>
    /// Units that the commune committees among and below organisations serve, by the tree of a day, and those that had ended by it did: only committees are walked
    /// through, not their cells, so that a nation is read at once.
    /// </summary>
    public static HashSet<int> CommunesUnder(ChiBoContext db, IReadOnlyList<string> tops, DateOnly day)
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
        int commune = (int)OrganisationKind.CommuneCommittee;
        string above = $"{(int)OrganisationKind.ProvincialCommittee}, {(int)OrganisationKind.DistrictCommittee}";
        string held = HeldLast(day, KnownAt.Now, "f");
        using FactReader rows = FactReader.Open(
            db,
            $"""
            WITH RECURSIVE below(id, kind) AS (
                SELECT f.organisation_id, f.kind FROM organisation_versions AS f JOIN organisations AS o ON o.id = f.organisation_id
                WHERE o.code IN ({names}) AND f.superseded_in IS NULL AND {held} AND f.kind IN ({above}, {commune})
                UNION
                SELECT f.organisation_id, f.kind FROM organisation_versions AS f JOIN below ON f.parent_id = below.id
                WHERE below.kind IN ({above}) AND f.superseded_in IS NULL AND {held} AND f.kind IN ({above}, {commune}))
            SELECT DISTINCT s.unit_id FROM below
            JOIN organisation_versions AS f ON f.organisation_id = below.id
            JOIN served_units AS s ON s.organisation_version_id = f.id
            WHERE below.kind = {commune} AND f.superseded_in IS NULL AND {held}
            """,
            codes
        );
        var all = new HashSet<int>();
        while (rows.Read())
        {
            all.Add(rows.Int(0));
        }

        return all;
    }

    /// <summary>A version that holds on a day, or was the last of an organisation that had ended by it.</summary>
    private static string HeldLast(DateOnly day, KnownAt known, string row) =>
        $"""
            ({Holds(day, row)} OR ({row}.valid_to <= '{Text(day)}' AND NOT EXISTS (
                SELECT 1 FROM organisation_versions AS later
                WHERE later.organisation_id = {row}.organisation_id AND {known.Condition("later")}
                    AND later.valid_from <= '{Text(
                day
            )}' AND ({row}.valid_from IS NULL OR later.valid_from > {row}.valid_from))))
            """;

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
