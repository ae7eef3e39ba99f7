using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.TestKit;

namespace ChiBo.Guidance.Tests.Oracle;

public sealed class AgreementTests
{
    private const int Registers = 1_500;

    [Fact]
    public void Review_agrees_with_the_contract_on_hostile_registers()
    {
        for (int seed = 0; seed < Registers; seed++)
        {
            RegisterRows rows = HostileRegister.Create(seed);
            var reviewer = new Reviewer(rows.ToSnapshot(), GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!.Parameters.On);
            foreach (DateOnly day in HostileRegister.Days)
            {
                string expected = Told(new OracleReviewer(rows).Review(day));
                string actual = Told(reviewer.Review(reviewer.Snapshot.Communes().Where(c => c.IsActiveOn(day)), day));
                actual.ShouldBe(expected, $"seed {seed}, day {day:yyyy-MM-dd}");
            }
        }
    }

    [Fact]
    public void Hostile_registers_show_every_outcome_of_every_rule_and_every_verdict()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 300; seed++)
        {
            var oracle = new OracleReviewer(HostileRegister.Create(seed));
            foreach (OracleCommune commune in HostileRegister.Days.SelectMany(oracle.Review))
            {
                seen.Add(commune.Verdict);
                seen.Add($"eligible {commune.Eligible}");
                seen.UnionWith(commune.Findings.Select(finding => $"{finding.Rule} {finding.Outcome}"));
            }
        }

        // Single is never unknown, an own cell is unknown only without areas, the secretary never is.
        seen.Count.ShouldBe(4 + 4 + 2 + 3 + 3 + 3 + 3 + 2 + 3, string.Join('\n', seen.Order()));
    }

    internal static string Told(IEnumerable<OracleCommune> communes) =>
        string.Join(
            '\n',
            communes.Select(commune =>
                $"{commune.Code} {commune.Verdict} {commune.Eligible}\n"
                + string.Join('\n', commune.Findings.Select(finding => $"  {finding}"))
            )
        );

    internal static string Told(IEnumerable<CommuneReview> communes) =>
        Told(
            communes.Select(commune => new OracleCommune(
                commune.Code,
                commune.Verdict.Word(),
                commune.Verdict == Verdict.NoAgencyCell ? EligibleWord(commune.Eligible) : "absent",
                [
                    .. commune.Findings.Select(finding => new OracleFinding(
                        finding.Rule.Id(),
                        finding.Outcome.Word(),
                        finding.Subject,
                        finding.Observed,
                        finding.Required,
                        finding.AbleToAttend
                    )),
                ]
            ))
        );

    private static string EligibleWord(bool? eligible) =>
        eligible switch
        {
            true => "true",
            false => "false",
            null => "null",
        };
}
