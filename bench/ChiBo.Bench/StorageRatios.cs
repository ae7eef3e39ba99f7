using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Samples.Nation;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace ChiBo.Bench;

/// <summary>
/// The snapshot filled from a SQLite file against a bare reader of the same columns; and what a save costs: the commune that it
/// touched read and decided again, against reading and reviewing everything.
/// </summary>
internal static class StorageRatios
{
    private const int Runs = 5;

    /// <summary>The columns that a snapshot is made of.</summary>
    private static readonly string[] Statements =
    [
        "SELECT id, code FROM units ORDER BY code",
        "SELECT id, code FROM organisations ORDER BY code",
        "SELECT id, code FROM members ORDER BY code",
        Facts("unit_id, kind, name, parent_id, commune_kind, valid_from, valid_to", "unit_versions"),
        Facts("organisation_id, kind, name, parent_id, unit_ids, valid_from, valid_to", "organisation_versions"),
        Facts("member_id, admitted_on, official_on, left_on", "member_details"),
        Facts("member_id, organisation_id, kind, valid_from, valid_to", "memberships"),
        Facts("member_id, status, valid_from, valid_to", "statuses"),
        Facts("member_id, unit_id, kind, valid_from, valid_to", "posts"),
        Facts("member_id, organisation_id, kind, valid_from, valid_to", "positions"),
        Facts("member_id, unit_id, valid_from, valid_to", "residences"),
        Facts("member_id, unit_id, valid_from, valid_to", "area_assignments"),
        Facts("organisation_id, month, kind, starts_at, ends_at, state, reason", "meetings"),
        Facts(
            "organisation_id, party_committee, government, fatherland_front, organisations, cells",
            "working_regulations"
        ),
    ];

    public static IEnumerable<Result> Measure(int communes)
    {
        string folder = Directory.CreateTempSubdirectory("chibo-bench-").FullName;
        try
        {
            var settings = DatabaseSettings.File(Path.Combine(folder, "chibo.db"));
            Fill(settings, folder, communes).GetAwaiter().GetResult();
            return Measure(settings);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Result> Measure(DatabaseSettings settings)
    {
        using var db = new ChiBoContext(settings.Options());
        RegisterSnapshot snapshot = SnapshotReader.Read(db, KnownAt.Now);
        string touched = snapshot.Communes().Skip(7).First().Code;
        int unit = db.Units.Single(row => row.Code == touched).Id;
        double[] best = Clock.Best(
            Runs,
            () => BareLoop(settings),
            () => SnapshotReader.Read(db, KnownAt.Now),
            () => ReviewAll(SnapshotReader.Read(db, KnownAt.Now)),
            () => Recheck(db, snapshot, touched, unit)
        );
        Console.Error.WriteLine(
            $"bare reader {best[0]:0.000} s, snapshot {best[1]:0.000} s; all read and reviewed {best[2]:0.000} s, "
                + $"the touched commune {best[3] * 1e3:0.00} ms"
        );
        return
        [
            new Result("snapshot-by-bare-reader", best[1] / best[0], 1.5),
            new Result("recheck-after-save-by-all", best[3] / best[2], 0.1),
        ];
    }

    private static async Task Fill(DatabaseSettings settings, string folder, int communes)
    {
        using AuditKey key = AuditKey.OpenOrCreate(Path.Combine(folder, "audit-key.pem"));
        await using var db = new ChiBoContext(settings.Options());
        await DatabaseMigration.Apply(db);
        var writer = new ActWriter(db, TimeProvider.System, key);
        var all = new RegisterRows();
        foreach (RegisterRows part in SyntheticNation.Parts(SyntheticNation.InventUnits(communes), new NationPlan(1)))
        {
            Add(all, part);
        }

        var done = await writer.Write<ImportCounts>(
            new ActHeader(ActKind.RegisterImported, null),
            async scope => await RegisterImport.Run(scope, all)
        );
        if (!done.IsDone)
        {
            throw new InvalidOperationException(done.Refusal.English);
        }
    }

    /// <summary>Puts a part of a nation to the rest.</summary>
    public static void Add(RegisterRows all, RegisterRows part)
    {
        all.Units.AddRange(part.Units);
        all.Organisations.AddRange(part.Organisations);
        all.Members.AddRange(part.Members);
        all.Memberships.AddRange(part.Memberships);
        all.Statuses.AddRange(part.Statuses);
        all.Posts.AddRange(part.Posts);
        all.Positions.AddRange(part.Positions);
        all.Residences.AddRange(part.Residences);
        all.Meetings.AddRange(part.Meetings);
        all.Regulations.AddRange(part.Regulations);
        all.AreaAssignments.AddRange(part.AreaAssignments);
    }

    private static void BareLoop(DatabaseSettings settings)
    {
        using var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        long seen = 0;
        foreach (string statement in Statements)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = statement;
            using SqliteDataReader rows = command.ExecuteReader();
            bool[] areNumbers =
            [
                .. Enumerable.Range(0, rows.FieldCount).Select(field => rows.GetDataTypeName(field) == "INTEGER"),
            ];
            while (rows.Read())
            {
                for (int field = 0; field < rows.FieldCount; field++)
                {
                    seen += Seen(rows, field, areNumbers[field]);
                }
            }
        }

        GC.KeepAlive(seen);
    }

    private static long Seen(SqliteDataReader rows, int field, bool isNumber)
    {
        if (rows.IsDBNull(field))
        {
            return 0;
        }

        return isNumber ? rows.GetInt64(field) : rows.GetString(field).Length;
    }

    private static void ReviewAll(RegisterSnapshot snapshot)
    {
        using NationalReview review = ReviewerOf(snapshot).ReviewAll(Nation.Day);
        GC.KeepAlive(review.FindingCount);
    }

    private static void Recheck(ChiBoContext db, RegisterSnapshot snapshot, string code, int unit)
    {
        RegisterPart part = CommuneParts.Of(db, new HashSet<int> { unit }).GetAwaiter().GetResult();
        RegisterSnapshot after = snapshot.Replacing([code], RowReader.Read(db, KnownAt.Now, part));
        GC.KeepAlive(ReviewerOf(after).Review(code, Nation.Day));
    }

    private static Reviewer ReviewerOf(RegisterSnapshot snapshot) =>
        new(snapshot, GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!.Parameters.On);

    private static string Facts(string columns, string table) =>
        $"SELECT {columns} FROM {table} WHERE superseded_in IS NULL";
}
