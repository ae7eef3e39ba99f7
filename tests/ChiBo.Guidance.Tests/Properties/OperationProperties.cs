using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.TestKit;
using CsCheck;

namespace ChiBo.Guidance.Tests.Properties;

/// <summary>What holds of the rules of operation, on generated registers with generated work.</summary>
public sealed class OperationProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000];
    private static readonly Gen<DateOnly> Days = Gen.Int[0, HostileRegister.Days.Count - 1]
        .Select(i => HostileRegister.Days[i]);
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    [Fact]
    public void What_cells_did_changes_no_finding_verdict_or_eligibility() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = Create(seed);
                    string worked = Verdicts(rows.ToSnapshot(), day);
                    rows.Meetings.Clear();
                    rows.Regulations.Clear();
                    rows.AreaAssignments.Clear();
                    rows.AreaReports.Clear();
                    rows.OrderOverrides.Clear();
                    rows.ResidenceLetters.Clear();
                    rows.ResidenceComments.Clear();
                    return worked == Verdicts(rows.ToSnapshot(), day);
                },
                iter: 200
            );

    [Fact]
    public void The_order_of_rows_changes_nothing() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = Create(seed);
                    string before = Told(rows.ToSnapshot(), day);
                    var random = new Random(seed);
                    Shuffle(random, rows.Organisations);
                    Shuffle(random, rows.Meetings);
                    Shuffle(random, rows.Regulations);
                    Shuffle(random, rows.AreaAssignments);
                    Shuffle(random, rows.AreaReports);
                    Shuffle(random, rows.OrderOverrides);
                    Shuffle(random, rows.ResidenceLetters);
                    Shuffle(random, rows.ResidenceComments);
                    return Told(rows.ToSnapshot(), day) == before;
                },
                iter: 200
            );

    [Fact]
    public void An_override_changes_no_outcome() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = Create(seed);
                    string with = Outcomes(rows, day);
                    rows.OrderOverrides.Clear();
                    return Outcomes(rows, day) == with;
                },
                iter: 200
            );

    [Fact]
    public void A_later_start_of_the_agency_cells_meeting_never_breaks_the_order() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = Create(seed);
                    HashSet<string> before = [.. Broken(rows, day)];
                    for (int place = 0; place < rows.Meetings.Count; place++)
                    {
                        MeetingRow row = rows.Meetings[place];
                        bool isAgency = row.OrganisationCode.StartsWith("CQ", StringComparison.Ordinal);
                        if (isAgency && row.OrganisationCode.EndsWith("-0", StringComparison.Ordinal))
                        {
                            rows.Meetings[place] = row with { StartsAt = row.StartsAt?.AddDays(1), EndsAt = null };
                        }
                    }

                    // Another agency cell of the commune may now be the earlier one.
                    return Broken(rows, day)
                        .Where(code => code.EndsWith("-0", StringComparison.Ordinal))
                        .All(before.Contains);
                },
                iter: 300
            );

    [Fact]
    public void Only_failures_leaves_out_what_passes_and_nothing_else() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                    Sessions(Create(seed).ToSnapshot(), day)
                        .All(session =>
                            session
                                .DescribeOperation(onlyFailures: true)
                                .Select(Line)
                                .SequenceEqual(
                                    session
                                        .DescribeOperation()
                                        .Where(finding => finding.Outcome != Outcome.Pass)
                                        .Select(Line)
                                )
                        ),
                iter: 100
            );

    [Fact]
    public void A_change_tried_on_a_snapshot_tells_the_same_of_operation_as_the_change_made_on_the_rows() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = Create(seed);
                    if (rows.Members.Count == 0)
                    {
                        return true;
                    }

                    RegisterSnapshot snapshot = rows.ToSnapshot();
                    var random = new Random(seed);
                    string member = rows.Members[random.Next(rows.Members.Count)].Code;
                    RegisterChange change = new LeaveParty(member, HostileRegister.Days[random.Next(9)]);
                    RegisterSnapshot tried = snapshot.With([change]);
                    change.Apply(rows);
                    return Orders(tried, day) == Orders(rows.ToSnapshot(), day);
                },
                iter: 500
            );

    private static RegisterRows Create(int seed) => HostileWork.AddTo(HostileRegister.Create(seed), seed);

    private static IEnumerable<string> Broken(RegisterRows rows, DateOnly day) =>
        Sessions(rows.ToSnapshot(), day)
            .SelectMany(session => session.DescribeOperation())
            .Where(finding => finding is { Rule: Rule.AgencyCellMeetsLast, Outcome: Outcome.Fail })
            .Select(finding => finding.Subject)
            .ToList();

    private static string Told(RegisterSnapshot snapshot, DateOnly day) =>
        string.Join('\n', Sessions(snapshot, day).SelectMany(session => session.DescribeOperation()).Select(Line));

    /// <summary>The rules that rest on meetings of cells, or on what is recorded of those on the roll.</summary>
    private static string Orders(RegisterSnapshot snapshot, DateOnly day) =>
        string.Join(
            '\n',
            Sessions(snapshot, day)
                .SelectMany(session => session.DescribeOperation())
                .Where(finding => finding.Rule is <= Rule.AgencyCellMeetsLast or Rule.MembersResidenceContact)
                .Select(Line)
        );

    private static string Outcomes(RegisterRows rows, DateOnly day) =>
        string.Join(
            '\n',
            Sessions(rows.ToSnapshot(), day)
                .SelectMany(session => session.DescribeOperation())
                .Select(finding => $"{finding.Rule} {finding.Subject} {finding.Outcome} {finding.Observed}")
        );

    private static string Verdicts(RegisterSnapshot snapshot, DateOnly day) =>
        string.Join(
            '\n',
            Sessions(snapshot, day)
                .Select(session => session.Describe())
                .Select(commune =>
                    $"{commune.Code} {commune.Verdict} {commune.Eligible} {string.Join(' ', commune.Findings.Select(Line))}"
                )
        );

    private static string Line(Finding finding)
    {
        string overrides = string.Join(' ', finding.Operation?.Overrides ?? []);
        string evidence = string.Join(',', finding.Evidence);
        MeetingMonth? month = finding.Operation?.Month;
        return $"{finding.Rule} {finding.Outcome} {finding.Subject} {finding.Observed} {evidence} {month} {overrides}";
    }

    /// <summary>The same session, standing at one commune after another.</summary>
    private static IEnumerable<ReviewSession> Sessions(RegisterSnapshot snapshot, DateOnly day)
    {
        ReviewSession session = new Reviewer(snapshot, Guidance.Parameters.On).Open(day);
        foreach (CommuneRef commune in snapshot.Communes().Where(commune => commune.IsActiveOn(day)))
        {
            session.Decide(commune);
            yield return session;
        }
    }

    private static void Shuffle<T>(Random random, List<T> list) =>
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
}
