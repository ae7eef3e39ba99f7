using System.Diagnostics;
using ChiBo.App.Databases;
using ChiBo.App.Features.Overview;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Samples.Nation;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Bench;

/// <summary>
/// The overview of all communes and of a province from the figures that are kept, 12 months of them: the first time in a process
/// against the second that a person waits for it, and again against a bare statement that adds up the same rows. An overview
/// reads rows of communes alone, so that the members of the register are left out.
/// </summary>
internal static class OverviewRatios
{
    private const int Months = 12;
    private const int Runs = 7;
    private static readonly DateOnly Today = new(2025, 6, 15);

    public static IEnumerable<Result> Measure(int communes)
    {
        string folder = Directory.CreateTempSubdirectory("chibo-bench-").FullName;
        try
        {
            return Measure(folder, communes).GetAwaiter().GetResult();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IEnumerable<Result>> Measure(string folder, int communes)
    {
        using Installation installation = await Installation.Open(new DataFolder(folder));
        await Fill(installation, communes);
        SqliteConnection.ClearAllPools();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await Ask(installation, under: null);
        double cold = watch.Elapsed.TotalSeconds;
        double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        double[] best = Clock.Best(
            Runs,
            () => Ask(installation, under: null).GetAwaiter().GetResult(),
            () => Ask(installation, under: "T01").GetAwaiter().GetResult(),
            () => Bare(installation.Settings)
        );
        Console.Error.WriteLine(
            $"overview of {communes} communes: the first {cold:0.000} s ({processor:0.000} s of the processor), again {best[0]:0.000} s, a province {best[1]:0.000} s, "
                + $"bare statement {best[2]:0.000} s"
        );
        return
        [
            new Result("overview-cold-by-second", cold, 1),
            new Result("overview-by-bare-statement", best[0] / best[2], 6),
        ];
    }

    private static async Task Ask(Installation installation, string? under)
    {
        await using ChiBoContext db = installation.NewContext();
        List<string> tops = await db
            .OrganisationVersions.Where(row =>
                row.SupersededIn == null && row.Kind == OrganisationKind.ProvincialCommittee
            )
            .Select(row => row.Organisation!.Code)
            .Distinct()
            .ToListAsync();
        OverviewScope scope = await OverviewScope.Of(db, Subtrees.CommunesUnder(db, tops, Today), seesPeople: true);
        Outcome<OverviewAnswer> read = await new OverviewReader(db).Read(
            new OverviewQuestion { Under = under },
            scope,
            Today
        );
        if (!read.IsDone || read.Value.Total.Figures.Communes == 0 || read.Value.Series.Count != Months)
        {
            throw new InvalidOperationException(read.Refusal?.English ?? "The overview holds nothing.");
        }
    }

    /// <summary>The same rows: one sum by province for a month, one by month.</summary>
    private static void Bare(DatabaseSettings settings)
    {
        using var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        string[] columns = Columns(connection);
        string sums = string.Join(", ", columns.Select(column => $"sum({column})"));
        Read(
            connection,
            $"SELECT province_id, {sums} FROM commune_figures WHERE month = '2025-06-01' GROUP BY province_id"
        );
        Read(connection, $"SELECT month, {sums} FROM commune_figures WHERE month >= '2024-07-01' GROUP BY month");
    }

    private static string[] Columns(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info('commune_figures') WHERE name LIKE 'figures_%'";
        using SqliteDataReader rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
        {
            names.Add(rows.GetString(0));
        }

        return [.. names];
    }

    private static void Read(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        using SqliteDataReader rows = command.ExecuteReader();
        long seen = 0;
        while (rows.Read())
        {
            seen += rows.GetInt64(1);
        }

        GC.KeepAlive(seen);
    }

    private static async Task Fill(Installation installation, int communes)
    {
        var rows = new RegisterRows();
        foreach (RegisterRows part in SyntheticNation.Parts(SyntheticNation.InventUnits(communes), new NationPlan(1)))
        {
            rows.Units.AddRange(part.Units);
            rows.Organisations.AddRange(part.Organisations);
        }

        AddCommittees(rows);

        await installation.Use(async db =>
        {
            Outcome<ImportCounts> done = await new RegisterActs(
                db,
                new ClockOn(Today),
                installation.Key
            ).Do<ImportCounts>(
                new ActHeader(ActKind.RegisterImported, null),
                async scope => await RegisterImport.Run(scope, rows)
            );
            return done.IsDone ? done.Value : throw new InvalidOperationException(done.Refusal.English);
        });
        using var connection = new SqliteConnection(installation.Settings.ConnectionString);
        connection.Open();
        string others = string.Join(", ", AllButMonths(connection));
        for (int month = 1; month < Months; month++)
        {
            DateOnly first = new DateOnly(2025, 6, 1).AddMonths(-month);
            using SqliteCommand copy = connection.CreateCommand();
            copy.CommandText =
                $"INSERT INTO commune_figures (month, day, known_on, {others}) SELECT '{first:yyyy-MM-dd}', "
                + $"'{first.AddMonths(1).AddDays(-1):yyyy-MM-dd}', '{first.AddMonths(1):yyyy-MM-dd}', {others} FROM commune_figures "
                + "WHERE month = '2025-06-01'";
            copy.ExecuteNonQuery();
        }
    }

    /// <summary>The committees of provinces and districts, above those of the communes.</summary>
    private static void AddCommittees(RegisterRows rows)
    {
        var parents = rows
            .Units.GroupBy(unit => unit.Code, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => unit.First(), StringComparer.Ordinal);
        for (int place = 0; place < rows.Organisations.Count; place++)
        {
            OrganisationRow row = rows.Organisations[place];
            if (row.Kind == OrganisationKind.CommuneCommittee)
            {
                rows.Organisations[place] = row with { ParentCode = $"HU.{parents[row.UnitCodes[0]].ParentCode}" };
            }
        }

        foreach (UnitRow unit in parents.Values)
        {
            if (unit.Kind == UnitKind.Province)
            {
                rows.Organisations.Add(
                    new OrganisationRow(
                        $"TU.{unit.Code}",
                        OrganisationKind.ProvincialCommittee,
                        $"Tỉnh ủy {unit.Code}",
                        null,
                        [unit.Code],
                        unit.Period
                    )
                );
            }
            else if (unit.Kind == UnitKind.District)
            {
                rows.Organisations.Add(
                    new OrganisationRow(
                        $"HU.{unit.Code}",
                        OrganisationKind.DistrictCommittee,
                        $"Huyện ủy {unit.Code}",
                        $"TU.{unit.ParentCode}",
                        [unit.Code],
                        unit.Period
                    )
                );
            }
        }
    }

    private static List<string> AllButMonths(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            "SELECT name FROM pragma_table_info('commune_figures') WHERE name NOT IN ('month', 'day', 'known_on')";
        using SqliteDataReader rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
        {
            names.Add(rows.GetString(0));
        }

        return names;
    }

    private sealed class ClockOn(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(3, 0)), TimeSpan.Zero);
    }
}
