using System.Globalization;
using ChiBo.Bench;

// Prints, one per line: name, value, limit. Lower is better; only ratios taken in one run are to be trusted.
// --quick: a tenth of the nation. --only WORD: only what has the word in its name (review, sqlite, ef-core, memory, plan, rearrange, page, overview, storage, campaign, load).
bool quick = args.Contains("--quick");
string only = args.SkipWhile(argument => argument != "--only").Skip(1).FirstOrDefault() ?? "";
var nation = new Lazy<Nation>(() => Nation.Make(communes: quick ? 1_000 : 10_600));
(string Word, Func<IEnumerable<Result>> Measure)[] measurements =
[
    ("review", () => ReviewRatios.Measure(nation.Value)),
    ("sqlite", () => SqliteRatio.Measure(nation.Value)),
    ("ef-core", () => EntityFrameworkRatio.Measure(nation.Value)),
    ("memory", () => [MemoryRatio.Measure(nation.Value)]),
    ("plan", () => [PlanRatio.Measure()]),
    ("rearrange", () => [RearrangementRatio.Measure()]),
    ("page", () => PageRatios.Measure()),
    ("overview", () => OverviewRatios.Measure(communes: quick ? 200 : 10_600)),
    ("storage", () => StorageRatios.Measure(communes: quick ? 100 : 1_000)),
    ("campaign", () => [CampaignRatio.Measure(communes: quick ? 300 : 10_600)]),
    ("load", () => LoadRatio.Measure(communes: quick ? 300 : 3_000)),
];
bool farOff = false;
foreach ((string word, Func<IEnumerable<Result>> measure) in measurements)
{
    if (!word.Contains(only, StringComparison.Ordinal))
    {
        continue;
    }

    foreach (Result result in measure())
    {
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Name} {result.Value:0.######} {result.Limit:0.######}"
        );
        Console.WriteLine(line);
        farOff |= result.Value > 2 * result.Limit;
    }
}

return farOff ? 1 : 0;
