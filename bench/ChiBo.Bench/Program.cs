using System.Globalization;
using ChiBo.Bench;

// Prints, one per line: name, value, limit. Lower is better; only ratios taken in one run are to be trusted.
bool quick = args.Contains("--quick");
Nation nation = Nation.Make(communes: quick || args.Contains("--load-only") ? 1_000 : 10_600);
var results = new List<Result>();
if (!args.Contains("--load-only")) results.AddRange(ReviewRatios.Measure(nation));
if (!args.Contains("--review-only") && !args.Contains("--load-only")) results.AddRange(SqliteRatio.Measure(nation));
if (!args.Contains("--review-only") && !args.Contains("--load-only")) results.AddRange(EntityFrameworkRatio.Measure(nation));
results.Add(MemoryRatio.Measure(nation));
if (!args.Contains("--review-only")) results.AddRange(LoadRatio.Measure(communes: quick ? 300 : 3_000));
bool farOff = false;
foreach (Result result in results)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Name} {result.Value:0.######} {result.Limit:0.######}"));
    farOff |= result.Value > 2 * result.Limit;
}

return farOff ? 1 : 0;
