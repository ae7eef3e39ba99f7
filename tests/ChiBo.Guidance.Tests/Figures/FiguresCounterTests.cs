using ChiBo.Domain.Figures;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Figures;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.Tests.Forecast;
using ChiBo.TestKit;
using CsCheck;

namespace ChiBo.Guidance.Tests.Figures;

/// <summary>Figures on generated registers against what review, operation and forecast say of the same day.</summary>
public sealed class FiguresCounterTests
{
    private static readonly Gen<(int Seed, DateOnly Day)> Cases = Gen.Select(
        Gen.Int[0, 1_000_000],
        Gen.Int[0, HostileRegister.Days.Count - 1],
        (seed, day) => (seed, HostileRegister.Days[day])
    );

    [Fact]
    public void Verdict_strength_and_failures_are_those_of_the_review() =>
        Cases.Sample(
            one =>
            {
                (Reviewer reviewer, RegisterRows rows) = Of(one.Seed);
                foreach ((CommuneRef commune, CommuneMonth counted) in Counted(reviewer, rows, one.Day, one.Day))
                {
                    CommuneReview review = reviewer.Review(commune.Code, one.Day)!;
                    counted.Verdict.ShouldBe(review.Verdict);
                    counted.Figures.Communes.ShouldBe(1);
                    Finding[] nine =
                    [
                        .. review.Findings.Where(finding => finding.Rule == Rule.ResidentialCellNineOfficialMembers),
                    ];
                    counted.Figures.CellsBelow.ShouldBeLessThanOrEqualTo(Count(nine, Outcome.Fail));
                    counted.Figures.CellsUnclear.ShouldBeLessThanOrEqualTo(Count(nine, Outcome.Unknown));
                    (counted.Figures.CellsAt + counted.Figures.CellsAbove).ShouldBeLessThanOrEqualTo(
                        Count(nine, Outcome.Pass)
                    );
                    foreach (Rule rule in RuleIds.OfOrganisation)
                    {
                        bool fails = review.Findings.Any(f => f.Rule == rule && f.Outcome == Outcome.Fail);
                        ((counted.FailedRules & CommuneMonth.Bit(rule)) != 0).ShouldBe(fails, rule.Id());
                    }
                }
            },
            iter: 400
        );

    [Fact]
    public void In_a_sum_over_communes_every_residential_cell_and_member_counts_once() =>
        Cases.Sample(
            one =>
            {
                (Reviewer reviewer, RegisterRows rows) = Of(one.Seed);
                MonthFigures all = Counted(reviewer, rows, one.Day, one.Day)
                    .Aggregate(MonthFigures.None, (sum, next) => sum + next.Counted.Figures);
                int cells = reviewer
                    .Snapshot.Communes()
                    .Where(commune => commune.IsActiveOn(one.Day))
                    .SelectMany(commune =>
                        reviewer
                            .Review(commune.Code, one.Day)!
                            .Findings.Where(finding => finding.Rule == Rule.ResidentialCellNineOfficialMembers)
                            .Select(finding => finding.Subject)
                    )
                    .Distinct()
                    .Count();
                all.Cells.ShouldBeLessThanOrEqualTo(cells);
                HashSet<string> rolled =
                [
                    .. rows
                        .Memberships.Where(row => row.Kind == MembershipKind.Main && row.Period.Contains(one.Day))
                        .Select(row => row.MemberCode),
                ];
                (all.Official + all.Probationary + all.MaybeOfficial).ShouldBeLessThanOrEqualTo(
                    rows.Memberships.Count(row => row.Kind == MembershipKind.Main && row.Period.Contains(one.Day))
                );
                rolled.Count.ShouldBeLessThanOrEqualTo(rows.Members.Count);
            },
            iter: 300
        );

    [Fact]
    public void Operation_of_a_month_that_is_over_is_what_the_rules_say_on_the_day_after_it_where_the_cells_stay() =>
        Cases.Sample(
            one =>
            {
                (Reviewer reviewer, RegisterRows rows) = Of(one.Seed);
                MeetingMonth month = MeetingMonth.Of(one.Day);
                DateOnly after = month.LastDay.AddDays(1);
                foreach ((CommuneRef commune, CommuneMonth counted) in Counted(reviewer, rows, one.Day, after))
                {
                    counted.Day.ShouldBe(month.LastDay);
                    Finding[] then = [.. reviewer.Operation(commune, after)];
                    Finding[] met = [.. then.Where(finding => finding.Rule == Rule.AgencyCellMeetsMonthly)];
                    if (counted.Figures.AgencyDue == met.Length)
                    {
                        counted.Figures.AgencyHeld.ShouldBe(Count(met, Outcome.Pass));
                    }

                    counted.Figures.AgencyHeld.ShouldBeLessThanOrEqualTo(counted.Figures.AgencyDue);
                    counted.Figures.AgencyInOrder.ShouldBeLessThanOrEqualTo(counted.Figures.AgencyHeld);
                    counted.Figures.MeetingsHeld.ShouldBeLessThanOrEqualTo(counted.Figures.MeetingsDue);
                    counted.Figures.ReportsInTime.ShouldBeLessThanOrEqualTo(counted.Figures.ReportsDue);
                }
            },
            iter: 200
        );

    [Fact]
    public void Warnings_are_the_cells_of_which_the_forecast_says_that_they_fall() =>
        Cases.Sample(
            one =>
            {
                (Reviewer reviewer, RegisterRows rows) = Announced(one.Seed, one.Day);
                var forecaster = new Forecaster(reviewer.Parameters, _ => 12);
                IReadOnlyDictionary<string, MemberDates> dates = DatesOf(rows);
                foreach (CommuneRef commune in reviewer.Snapshot.Communes().Where(c => c.IsActiveOn(one.Day)))
                {
                    forecaster
                        .CountFalling(commune, one.Day, () => dates)
                        .ShouldBe(forecaster.Of(commune, one.Day, dates).Count(cell => cell.FallsBelow));
                }
            },
            iter: 300
        );

    [Fact]
    public void Some_generated_cells_will_fall()
    {
        int falling = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            DateOnly day = HostileRegister.Days[seed % HostileRegister.Days.Count];
            (Reviewer reviewer, RegisterRows rows) = Announced(seed, day);
            falling += Counted(reviewer, rows, day, day).Sum(one => one.Counted.Figures.CellsWarned);
        }

        falling.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void An_answer_counts_in_the_month_of_its_last_day_once_it_is_given_or_that_day_is_over()
    {
        (Reviewer reviewer, RegisterRows rows) = Of(1);
        var month = new MeetingMonth(2016, 2);
        DueFact[] answers =
        [
            new(new DateOnly(2016, 2, 10), new DateOnly(2016, 2, 10)),
            new(new DateOnly(2016, 2, 10), new DateOnly(2016, 2, 11)),
            new(new DateOnly(2016, 2, 20), null),
            new(new DateOnly(2016, 3, 1), null),
        ];
        CommuneRef commune = reviewer.Snapshot.Communes().First(one => one.IsActiveOn(new DateOnly(2016, 2, 15)));
        var counter = new FiguresCounter(reviewer, new Forecaster(reviewer.Parameters, _ => 12));
        IReadOnlyDictionary<string, MemberDates> dates = DatesOf(rows);
        MonthFigures within = counter.Count(commune, month, new DateOnly(2016, 2, 15), answers, () => dates)!.Figures;
        (within.ProposalsDue, within.ProposalsInTime).ShouldBe((2, 1));
        if (counter.Count(commune, month, new DateOnly(2016, 3, 5), answers, () => dates) is { Figures: var over })
        {
            (over.ProposalsDue, over.ProposalsInTime).ShouldBe((3, 1));
        }
    }

    [Fact]
    public void A_month_that_has_not_begun_is_not_counted()
    {
        (Reviewer reviewer, _) = Of(1);
        var counter = new FiguresCounter(reviewer, new Forecaster(reviewer.Parameters, _ => 12));
        Should.Throw<ArgumentOutOfRangeException>(() =>
            counter.Count(
                reviewer.Snapshot.Communes().First(),
                new MeetingMonth(2016, 3),
                new DateOnly(2016, 2, 29),
                [],
                () => new Dictionary<string, MemberDates>()
            )
        );
    }

    private static int Count(IEnumerable<Finding> findings, Outcome outcome) =>
        findings.Count(finding => finding.Outcome == outcome);

    private static IEnumerable<(CommuneRef Commune, CommuneMonth Counted)> Counted(
        Reviewer reviewer,
        RegisterRows rows,
        DateOnly day,
        DateOnly today
    )
    {
        var counter = new FiguresCounter(reviewer, new Forecaster(reviewer.Parameters, _ => 12));
        IReadOnlyDictionary<string, MemberDates> dates = DatesOf(rows);
        foreach (CommuneRef commune in reviewer.Snapshot.Communes())
        {
            if (counter.Count(commune, MeetingMonth.Of(day), today, [], () => dates) is { } counted)
            {
                yield return (commune, counted);
            }
        }
    }

    private static (Reviewer, RegisterRows) Of(int seed)
    {
        RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
        var parameters = new ReviewParameters();
        return (new Reviewer(rows.ToSnapshot(), _ => parameters), rows);
    }

    /// <summary>With transfers, departures and probations around the day.</summary>
    private static (Reviewer, RegisterRows) Announced(int seed, DateOnly day)
    {
        RegisterRows rows = ForecastProperties.HistoryOf(seed, day);
        var parameters = new ReviewParameters { CountExempt = seed % 2 == 0 };
        return (new Reviewer(rows.ToSnapshot(), _ => parameters), rows);
    }

    private static Dictionary<string, MemberDates> DatesOf(RegisterRows rows) =>
        rows.Members.ToDictionary(
            row => row.Code,
            row => new MemberDates(row.AdmittedOn, row.BirthDate),
            StringComparer.Ordinal
        );
}
