using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.TestKit;

namespace ChiBo.Guidance.Tests.Oracle;

public sealed class OperationAgreementTests
{
    private const int Registers = 700;

    [Fact]
    public void The_rules_of_operation_agree_with_their_words_on_hostile_registers()
    {
        for (int seed = 0; seed < Registers; seed++)
        {
            RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
            var oracle = new OracleOperation(rows);
            var reviewer = new Reviewer(rows.ToSnapshot(), GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!.Parameters.On);
            foreach (DateOnly day in HostileRegister.Days)
            {
                ReviewSession session = reviewer.Open(day);
                foreach (CommuneRef commune in reviewer.Snapshot.Communes().Where(c => c.IsActiveOn(day)))
                {
                    session.Decide(commune);
                    Told(session.DescribeOperation().Select(Told))
                        .ShouldBe(
                            Told(oracle.Review(commune.Code, day)),
                            $"seed {seed}, day {day:yyyy-MM-dd}, {commune.Code}"
                        );
                }
            }
        }
    }

    [Fact]
    public void Hostile_work_shows_every_outcome_of_every_rule_of_operation()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 200; seed++)
        {
            RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
            var oracle = new OracleOperation(rows);
            foreach (DateOnly day in HostileRegister.Days)
            {
                seen.UnionWith(oracle.Review("C0", day).Select(finding => $"{finding.Rule} {finding.Outcome}"));
            }
        }

        // Regulations and the monthly meeting are never unknown.
        seen.Count.ShouldBe(2 + 2 + 3 + 3 + 3 + 3 + 3, string.Join('\n', seen.Order()));
    }

    private static OracleFinding Told(Finding finding) =>
        new(finding.Rule.Id(), finding.Outcome.Word(), finding.Subject, finding.Observed, finding.Required);

    private static string Told(IEnumerable<OracleFinding> findings) => string.Join('\n', findings);
}
