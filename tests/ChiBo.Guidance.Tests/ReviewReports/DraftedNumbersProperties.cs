using System.Text.RegularExpressions;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.ReviewReports;
using ChiBo.TestKit;
using CsCheck;

namespace ChiBo.Guidance.Tests.ReviewReports;

/// <summary>The numbers of a drafted report, counted once more another way: from the findings that the review prints.</summary>
public sealed partial class DraftedNumbersProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000];
    private static readonly Gen<DateOnly> Days = Gen.Int[0, HostileRegister.Days.Count - 1]
        .Select(i => HostileRegister.Days[i]);
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    [Fact]
    public void Every_number_is_what_the_printed_findings_count() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterSnapshot snapshot = HostileRegister.Create(seed).ToSnapshot();
                    IReadOnlyList<CommuneReview> printed = Printed(snapshot, day);
                    IReadOnlyList<ReportSentence> drafted = Draft(snapshot, day);
                    foreach (ReportSentence sentence in drafted)
                    {
                        int[] counts = [.. sentence.Grounds.Select(set => set.Count)];
                        int[]? expected = Expected(sentence.Code, printed);
                        if (expected is not null)
                        {
                            counts.ShouldBe(expected, $"{sentence.Code}, seed {seed}, {day:yyyy-MM-dd}");
                        }
                    }
                },
                iter: 300
            );

    [Fact]
    public void Every_number_in_the_words_is_the_count_of_a_ground_of_the_sentence() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    foreach (ReportSentence sentence in Draft(HostileRegister.Create(seed).ToSnapshot(), day))
                    {
                        string words = NotCounted().Replace(sentence.Text, " ");
                        List<string> numbers = [.. Number().Matches(words).Select(match => match.Value)];
                        numbers.ShouldBe(
                            sentence.Grounds.Select(set => set.ToString()),
                            $"{sentence.Code}: {sentence.Text}"
                        );
                    }
                },
                iter: 100
            );

    [Fact]
    public void Codes_are_stable_and_stand_once()
    {
        ReportSentence[] drafted = [.. Draft(HostileRegister.Create(6).ToSnapshot(), HostileRegister.Days[5])];
        drafted.Select(sentence => sentence.Code).ShouldBeUnique();
        drafted.ShouldAllBe(sentence => sentence.Section.IsOfReview());
        drafted.ShouldAllBe(sentence => OwnSentence.Parse(sentence.Code) == null);
    }

    [Fact]
    public void A_count_that_is_wrong_by_one_is_seen()
    {
        DateOnly day = HostileRegister.Days[5];
        RegisterSnapshot snapshot = HostileRegister.Create(6).ToSnapshot();
        IReadOnlyList<CommuneReview> printed = [.. Printed(snapshot, day).Skip(1)];
        ReportSentence all = Draft(snapshot, day).Single(sentence => sentence.Code == "situation.communes");
        all.Grounds.Select(set => set.Count).ShouldNotBe(Expected(all.Code, printed)!);
    }

    [Fact]
    public void Plans_are_told_of_a_campaign_alone_and_deviations_beside_what_the_verdicts_are() =>
        Gen.Select(Seeds, Days, Gen.Int[0, 3])
            .Sample(
                (seed, day, most) =>
                {
                    RegisterSnapshot snapshot = HostileRegister.Create(seed).ToSnapshot();
                    ReviewReportFacts plain = Facts(snapshot, day);
                    ReviewedCommune[] failing =
                    [
                        .. plain.Communes.Where(commune => commune.Verdict == Verdict.Nonconforming),
                    ];
                    ReportRecord[] deviations =
                    [
                        .. plain.Communes.Take(most).Select(commune => Record(commune) with { Counts = 2 }),
                    ];
                    ReviewReportFacts facts = plain with
                    {
                        Campaign = "«Đợt mẫu»",
                        Planned = [.. failing.Take(most).Select(Record)],
                        Deviations = deviations,
                    };
                    var drafted = ReviewReportDraft.Of(facts).ToDictionary(sentence => sentence.Code);
                    drafted.ContainsKey("rearrangement.deviations").ShouldBe(deviations.Length > 0);
                    if (deviations.Length > 0)
                    {
                        drafted["rearrangement.deviations"].Grounds.Single().Count.ShouldBe(2 * deviations.Length);
                    }

                    int planned = facts.Planned.Count;
                    int[] expected = WithoutNone(failing.Length, planned, failing.Length - planned);
                    drafted.ContainsKey("rearrangement.plans").ShouldBe(failing.Length > 0);
                    if (failing.Length > 0)
                    {
                        drafted["rearrangement.plans"].Grounds.Select(set => set.Count).ShouldBe(expected);
                    }

                    // The same facts without them draft all other sentences in the same words.
                    string[] others = ["rearrangement.plans", "rearrangement.deviations"];
                    ReviewReportDraft
                        .Of(plain with { Campaign = facts.Campaign })
                        .Where(sentence => !others.Contains(sentence.Code))
                        .Select(sentence => sentence.Text)
                        .ShouldBe(
                            drafted
                                .Values.Where(sentence => !others.Contains(sentence.Code))
                                .Select(sentence => sentence.Text)
                        );
                    ReviewReportDraft.Of(plain).ShouldNotContain(sentence => sentence.Code == "rearrangement.plans");
                },
                iter: 100
            );

    private static ReportRecord Record(ReviewedCommune commune) =>
        new(ReportSource.Commune, commune.Code, commune.Name);

    [Fact]
    public void Nobody_is_named()
    {
        RegisterRows rows = HostileRegister.Create(7);
        HashSet<string> people = [.. rows.Members.Select(member => member.Code)];
        foreach (ReportSentence sentence in Draft(rows.ToSnapshot(), HostileRegister.Days[5]))
        {
            sentence.Records.ShouldAllBe(record => !people.Contains(record.Key));
        }
    }

    private static int[]? Expected(string code, IReadOnlyList<CommuneReview> all)
    {
        int Of(Verdict verdict) => all.Count(commune => commune.Verdict == verdict);
        int Eligible(bool? answer) =>
            all.Count(commune => commune.Verdict == Verdict.NoAgencyCell && commune.Eligible == answer);
        int with = all.Count - Of(Verdict.NoAgencyCell);
        return code switch
        {
            "situation.communes" => [all.Count],
            "situation.agency-cells" =>
            [
                with,
                all.Sum(commune => commune.Findings.Count(finding => finding.Rule == Rule.AgencyCellSecretaryRank)),
                Of(Verdict.NoAgencyCell),
            ],
            "situation.verdicts" => WithoutNone(
                with,
                Of(Verdict.Conforming),
                Of(Verdict.Nonconforming),
                Of(Verdict.Undecided)
            ),
            "situation.eligible" => WithoutNone(
                Of(Verdict.NoAgencyCell),
                Eligible(true),
                Eligible(false),
                Eligible(null)
            ),
            "strength.cells" => ByRule(Rule.ResidentialCellNineOfficialMembers),
            "establishment.since" => ByRule(Rule.AgencyCellLawfulEstablishment),
            "unknown.communes" => Of(Verdict.Undecided) == 0 ? [] : [Of(Verdict.Undecided)],
            "rearrangement.needed" or "proposal.rearrange" => [Of(Verdict.Nonconforming)],
            "evaluation.share" => [Of(Verdict.Conforming), with],
            _ when code.StartsWith("rule.", StringComparison.Ordinal) => ByRule(
                RuleIds.Find(code["rule.".Length..])!.Value
            ),
            _ when code.StartsWith("communes.", StringComparison.Ordinal) =>
            [
                all.Count(commune =>
                    Findings(commune)
                        .Any(finding =>
                            finding.Rule.Id() == code["communes.".Length..] && finding.Outcome == Outcome.Fail
                        )
                ),
            ],
            _ => null,
        };

        int[] ByRule(Rule rule)
        {
            Finding[] findings = [.. all.SelectMany(Findings).Where(finding => finding.Rule == rule)];
            int Count(Outcome outcome) => findings.Count(finding => finding.Outcome == outcome);
            return findings.Length == 0
                ? []
                : WithoutNone(findings.Length, Count(Outcome.Pass), Count(Outcome.Fail), Count(Outcome.Unknown));
        }
    }

    private static IEnumerable<Finding> Findings(CommuneReview commune) =>
        commune.Findings.Concat(commune.Verdict == Verdict.NoAgencyCell ? [] : commune.Operation ?? []);

    /// <summary>Parts that are none are not told.</summary>
    private static int[] WithoutNone(int whole, params int[] parts) => [whole, .. parts.Where(part => part > 0)];

    private static List<CommuneReview> Printed(RegisterSnapshot snapshot, DateOnly day)
    {
        var reviewer = new Reviewer(snapshot, Guidance.Parameters.On);
        return
        [
            .. snapshot
                .Communes()
                .Where(commune => commune.IsActiveOn(day))
                .Select(commune =>
                    reviewer.Review([commune], day).Single() with
                    {
                        Operation = reviewer.Operation(commune, day),
                    }
                ),
        ];
    }

    private static IReadOnlyList<ReportSentence> Draft(RegisterSnapshot snapshot, DateOnly day) =>
        ReviewReportDraft.Of(Facts(snapshot, day));

    private static ReviewReportFacts Facts(RegisterSnapshot snapshot, DateOnly day) =>
        new ReviewReportFacts(
            day,
            "Tỉnh Mẫu",
            [
                .. ReviewedRegister.Of(
                    new Reviewer(snapshot, Guidance.Parameters.On),
                    snapshot.Communes().Where(commune => commune.IsActiveOn(day)),
                    day
                ),
            ]
        )
        {
            Guidance = Guidance.Number,
        };

    /// <summary>Days, months, shares, clauses, the number of the guidance.</summary>
    [GeneratedRegex(
        @"\d{2}/\d{2}/\d{4}|Tháng \d+/\d{4}|\d+,\d%|28-HD/BTCTW|II\.\d(\.\d)?|\d+ chương",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex NotCounted();

    [GeneratedRegex(@"\d+(\.\d{3})*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Number();
}
