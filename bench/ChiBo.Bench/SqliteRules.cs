using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;
using Microsoft.Data.Sqlite;

namespace ChiBo.Bench;

/// <summary>The six rules as SQL, as somebody who knows SQL would write them; days are numbers.</summary>
internal static class SqliteRules
{
    private const string Schema = """
        CREATE TABLE area (id INTEGER PRIMARY KEY, commune INTEGER, f INTEGER, t INTEGER);
        CREATE TABLE org (id INTEGER PRIMARY KEY, kind INTEGER, parent INTEGER, commune INTEGER, f INTEGER, t INTEGER);
        CREATE TABLE serves (org INTEGER, area INTEGER);
        CREATE TABLE membership (org INTEGER, kind INTEGER, f INTEGER, t INTEGER, member INTEGER, official INTEGER, known INTEGER);
        CREATE TABLE post (commune INTEGER, member INTEGER, f INTEGER, t INTEGER);
        CREATE TABLE position (org INTEGER, kind INTEGER, member INTEGER, f INTEGER, t INTEGER);
        """;

    private const string Indexes = """
        CREATE INDEX area_commune ON area (commune, f, t);
        CREATE INDEX org_commune ON org (kind, commune, f, t, parent);
        CREATE INDEX serves_org ON serves (org, area);
        CREATE INDEX serves_area ON serves (area, org);
        CREATE INDEX membership_cover ON membership (org, kind, f, t, official, known, member);
        CREATE INDEX post_cover ON post (commune, member, f, t);
        CREATE INDEX position_cover ON position (org, kind, member, f, t);
        ANALYZE;
        """;

    private static readonly (Rule Rule, string Sql)[] Rules =
    [
        (
            Rule.AgencyCellSingle,
            "SELECT commune, CASE WHEN count(*) > 1 THEN 1 ELSE 0 END FROM org WHERE kind = 3 AND f <= $d AND $d < t GROUP BY commune"
        ),
        (
            Rule.AgencyCellParent,
            """
            SELECT a.id, CASE WHEN a.parent < 0 OR NOT EXISTS (SELECT 1 FROM org c WHERE c.kind = 2 AND c.commune = a.commune AND c.f <= $d AND $d < c.t) THEN 2
              WHEN EXISTS (SELECT 1 FROM org c WHERE c.kind = 2 AND c.commune = a.commune AND c.f <= $d AND $d < c.t AND c.id = a.parent) THEN 0 ELSE 1 END
            FROM org a WHERE a.kind = 3 AND a.f <= $d AND $d < a.t
            """
        ),
        (
            Rule.ResidentialAreaHasOwnCell,
            """
            WITH own AS MATERIALIZED (
              SELECT min(s.area) AS area FROM org o JOIN serves s ON s.org = o.id JOIN area x ON x.id = s.area AND x.f <= $d AND $d < x.t
              WHERE o.kind = 4 AND o.f <= $d AND $d < o.t GROUP BY o.id HAVING count(*) = 1)
            SELECT x.id, CASE WHEN x.id IN (SELECT area FROM own) THEN 0 ELSE 1 END FROM area x WHERE x.f <= $d AND $d < x.t
            """
        ),
        (
            Rule.ResidentialCellNineOfficialMembers,
            """
            SELECT id, CASE WHEN sure >= 9 THEN 0 WHEN sure + maybe >= 9 THEN 2 ELSE 1 END FROM (
              SELECT o.id, sum(CASE WHEN m.known = 1 AND m.official <= $d THEN 1 ELSE 0 END) AS sure,
                sum(CASE WHEN m.known = 0 AND m.official <= $d THEN 1 ELSE 0 END) AS maybe
              FROM org o LEFT JOIN membership m ON m.org = o.id AND m.kind = 0 AND m.f <= $d AND $d < m.t
              WHERE o.kind = 4 AND o.f <= $d AND $d < o.t
                AND EXISTS (SELECT 1 FROM serves s JOIN area x ON x.id = s.area WHERE s.org = o.id AND x.f <= $d AND $d < x.t)
              GROUP BY o.id)
            """
        ),
        (
            Rule.AgencyCellMembersAreOfficials,
            """
            SELECT id, CASE WHEN people = 0 THEN 2 WHEN lacking > 0 THEN 1 ELSE 0 END FROM (
              SELECT a.id, count(m.member) AS people, sum(CASE WHEN m.member IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM post p WHERE p.commune = a.commune AND p.member = m.member AND p.f <= $d AND $d < p.t) THEN 1 ELSE 0 END) AS lacking
              FROM org a LEFT JOIN membership m ON m.org = a.id AND m.f <= $d AND $d < m.t
              WHERE a.kind = 3 AND a.f <= $d AND $d < a.t GROUP BY a.id)
            """
        ),
        (
            Rule.AgencyCellSecretaryRank,
            """
            SELECT a.id, CASE WHEN (SELECT count(DISTINCT p.member) FROM position p WHERE p.org = a.id AND p.kind = 0 AND p.f <= $d AND $d < p.t) = 1
              AND EXISTS (SELECT 1 FROM position p
                JOIN membership m ON m.org = a.id AND m.kind = 0 AND m.member = p.member AND m.f <= $d AND $d < m.t
                JOIN org c ON c.kind = 2 AND c.commune = a.commune AND c.f <= $d AND $d < c.t
                JOIN position r ON r.org = c.id AND r.kind IN (1, 2) AND r.member = p.member AND r.f <= $d AND $d < r.t
                WHERE p.org = a.id AND p.kind = 0 AND p.f <= $d AND $d < p.t) THEN 0 ELSE 1 END
            FROM org a WHERE a.kind = 3 AND a.f <= $d AND $d < a.t
            """
        ),
    ];

    public static void Fill(SqliteConnection connection, RegisterColumns columns)
    {
        Execute(connection, Schema);
        using SqliteTransaction transaction = connection.BeginTransaction();
        FillPlaces(connection, columns);
        FillPeople(connection, columns);
        transaction.Commit();
        Execute(connection, Indexes);
    }

    /// <summary>All findings of the day: rule, subject, outcome.</summary>
    public static List<(Rule Rule, int Subject, Outcome Outcome)> Review(SqliteConnection connection, DateOnly day)
    {
        var findings = new List<(Rule, int, Outcome)>();
        foreach ((Rule rule, string sql) in Rules)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$d", (int)Days.Of(day));
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                findings.Add((rule, reader.GetInt32(0), (Outcome)reader.GetInt32(1)));
            }
        }

        return findings;
    }

    private static void FillPlaces(SqliteConnection connection, RegisterColumns columns)
    {
        using var area = new Insert(connection, "area", 4);
        for (int version = 0; version < columns.Units.Unit.Length; version++)
        {
            if (columns.Units.Kind[version] == UnitKind.ResidentialArea)
            {
                area.Row(
                    columns.Units.Unit[version],
                    columns.Units.Parent[version],
                    columns.Units.From[version],
                    columns.Units.To[version]
                );
            }
        }

        using var org = new Insert(connection, "org", 6);
        using var serves = new Insert(connection, "serves", 2);
        OrganisationColumns all = columns.Organisations;
        for (int version = 0; version < all.Organisation.Length; version++)
        {
            ReadOnlySpan<int> units = all.Units.Of(version);
            bool isResidential = all.Kind[version] == OrganisationKind.ResidentialCell;
            int commune = isResidential || units.IsEmpty ? -1 : units[0];
            org.Row(
                all.Organisation[version],
                (int)all.Kind[version],
                all.Parent[version],
                commune,
                all.From[version],
                all.To[version]
            );
            for (int i = 0; isResidential && i < units.Length; i++)
            {
                serves.Row(all.Organisation[version], units[i]);
            }
        }
    }

    private static void FillPeople(SqliteConnection connection, RegisterColumns columns)
    {
        using var membership = new Insert(connection, "membership", 7);
        using var position = new Insert(connection, "position", 5);
        using var post = new Insert(connection, "post", 4);
        MembershipColumns all = columns.Memberships;
        for (int organisation = 0; organisation < columns.OrganisationCodes.Count; organisation++)
        {
            for (int row = all.Starts[organisation]; row < all.Starts[organisation + 1]; row++)
            {
                int kind = row < all.TemporaryStarts[organisation] ? 0 : 1;
                int known = row < all.UnknownStarts[organisation] ? 1 : 0;
                membership.Row(
                    organisation,
                    kind,
                    all.From[row],
                    all.To[row],
                    all.Member[row],
                    all.Official[row],
                    known
                );
            }

            foreach (PositionFact fact in columns.Positions.Of(organisation))
            {
                position.Row(organisation, (int)fact.Kind, fact.Member, fact.From, fact.To);
            }
        }

        for (int commune = 0; commune < columns.CommuneCount; commune++)
        {
            foreach (PostFact fact in columns.Posts.Of(commune))
            {
                if (fact.IsOfficial)
                {
                    post.Row(commune, fact.Member, fact.From, fact.To);
                }
            }
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>One prepared statement for all rows of a table.</summary>
    private sealed class Insert : IDisposable
    {
        private readonly SqliteCommand command;

        public Insert(SqliteConnection connection, string table, int columns)
        {
            command = connection.CreateCommand();
            string places = string.Join(", ", Enumerable.Range(0, columns).Select(i => $"$p{i}"));
            command.CommandText = $"INSERT INTO {table} VALUES ({places})";
            for (int i = 0; i < columns; i++)
            {
                command.Parameters.Add($"$p{i}", SqliteType.Integer);
            }
        }

        public void Row(params ReadOnlySpan<int> values)
        {
            for (int i = 0; i < values.Length; i++)
            {
                command.Parameters[i].Value = values[i];
            }

            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();
    }
}
