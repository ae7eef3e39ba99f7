using System.Globalization;

namespace ChiBo.Storage.Reading;

/// <summary>
/// Reads who is on rolls, in their order: a part of the list, its length and the names of the cells in one statement. Only what
/// is asked for is joined with the rest.
/// </summary>
public static class RollReader
{
    private const string Columns = """
        d.id, m.code, d.full_name, d.folded_name, d.sort_key, d.birth_date, d.admitted_on, d.official_on, o.code, v.name
        """;

    /// <summary>A part of the list; how long all of it is, as long as the part is not empty.</summary>
    /// <param name="db">Where it is read.</param>
    /// <param name="question">Which members.</param>
    /// <param name="skip">How many before the part.</param>
    /// <param name="most">How many at most.</param>
    public static (IReadOnlyList<RollRow> Rows, int Total) Page(
        ChiBoContext db,
        RollQuestion question,
        int skip,
        int most
    )
    {
        string part = string.Create(CultureInfo.InvariantCulture, $"LIMIT {most} OFFSET {skip}");
        int total = 0;
        using FactReader read = Open(db, question, part, "k.total", ", COUNT(*) OVER () AS total");
        var rows = new List<RollRow>();
        while (read.Read())
        {
            rows.Add(Row(read));
            total = (int)read.Last();
        }

        return (rows, total);
    }

    /// <summary>All of the list, or so many from its beginning.</summary>
    public static IReadOnlyList<RollRow> First(ChiBoContext db, RollQuestion question, int? most = null)
    {
        string part = most is { } number ? string.Create(CultureInfo.InvariantCulture, $"LIMIT {number}") : "";
        using FactReader read = Open(db, question, part, "0", "");
        var rows = new List<RollRow>();
        while (read.Read())
        {
            rows.Add(Row(read));
        }

        return rows;
    }

    private static FactReader Open(ChiBoContext db, RollQuestion question, string part, string total, string counted)
    {
        var values = new List<(string Name, object Value)>();
        string holds = Condition(question, values);
        string on = Day(question.Day);
        return FactReader.Open(
            db,
            $"""
            SELECT {Columns}, {total}
            FROM (
                SELECT r.organisation_id, d.id, d.sort_key{counted}
                FROM memberships AS r JOIN member_details AS d ON d.member_id = r.member_id
                WHERE {holds}
                ORDER BY d.sort_key, d.id {part}) AS k
            JOIN member_details AS d ON d.id = k.id
            JOIN members AS m ON m.id = d.member_id
            LEFT JOIN organisation_versions AS v ON v.organisation_id = k.organisation_id
                AND {question.Known.Condition("v")} AND {Holds("v", on)}
            LEFT JOIN organisations AS o ON o.id = v.organisation_id
            ORDER BY k.sort_key, k.id
            """,
            values
        );
    }

    private static string Condition(RollQuestion question, List<(string Name, object Value)> values)
    {
        string on = Day(question.Day);
        var all = new List<string>
        {
            "r.kind = 0",
            question.Known.Condition("r"),
            question.Known.Condition("d"),
            Holds("r", on),
            $"(d.left_on IS NULL OR d.left_on > '{on}')",
            $"r.organisation_id IN ({RegisterPart.List(question.Organisations)})",
        };
        if (question.IsOfficial is { } official)
        {
            all.Add(official ? $"d.official_on <= '{on}'" : $"(d.official_on IS NULL OR d.official_on > '{on}')");
        }

        if (question.FoldedPart is { } folded)
        {
            all.Add(@"d.folded_name LIKE @folded ESCAPE '\'");
            values.Add(("folded", $"%{Escaped(folded)}%"));
        }

        if (question.Code is { } code)
        {
            all.Add("d.member_id = (SELECT id FROM members WHERE code = @code)");
            values.Add(("code", code));
        }

        if (question.After is { } last)
        {
            string id = last.DetailsId.ToString(CultureInfo.InvariantCulture);
            all.Add($"(d.sort_key > @key OR (d.sort_key = @key AND d.id > {id}))");
            values.Add(("key", last.SortKey));
        }

        return string.Join(" AND ", all);
    }

    private static string Holds(string alias, string on) =>
        $"({alias}.valid_from IS NULL OR {alias}.valid_from <= '{on}')"
        + $" AND ({alias}.valid_to IS NULL OR {alias}.valid_to > '{on}')";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Escaped(string part) =>
        part.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);

    private static RollRow Row(FactReader read) =>
        new(
            read.Long(0),
            read.Text(1),
            read.Text(2),
            read.Text(3),
            read.Text(4),
            read.Day(5),
            read.Day(6),
            read.Day(7),
            read.TextOrNull(8),
            read.TextOrNull(9)
        );
}
