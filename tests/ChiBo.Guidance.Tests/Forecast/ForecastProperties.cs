using System.Globalization;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.TestKit;
using CsCheck;

namespace ChiBo.Guidance.Tests.Forecast;

/// <summary>On generated histories: what is forecast from announced facts is what the review then counts.</summary>
public sealed class ForecastProperties
{
    private const int Months = 24;

    private static readonly Gen<(int Seed, DateOnly Day, bool CountsEverybody)> Cases = Gen.Select(
        Gen.Int[0, 1_000_000],
        Gen.Int[0, HostileRegister.Days.Count - 1],
        Gen.Bool,
        (seed, day, counts) => (seed, HostileRegister.Days[day], counts)
    );

    [Fact]
    public void The_forecast_for_each_month_is_what_announced_facts_then_give() =>
        Cases.Sample(one => Agrees(one, confirms: false).ShouldBeTrue(), iter: 400);

    [Fact]
    public void With_every_probation_confirmed_when_it_ends_the_expected_count_is_what_the_review_then_gives() =>
        Cases.Sample(one => Agrees(one, confirms: true).ShouldBeTrue(), iter: 400);

    [Fact]
    public void Histories_have_probations_that_end_and_cells_that_fall_below()
    {
        int ending = 0;
        int falling = 0;
        int changing = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            RegisterRows rows = HistoryOf(seed, HostileRegister.Days[seed % HostileRegister.Days.Count]);
            foreach (
                CellForecast cell in Forecasts(rows, HostileRegister.Days[seed % HostileRegister.Days.Count], true)
            )
            {
                ending += cell.Months.Any(point => point.Expected > point.Announced) ? 1 : 0;
                changing += cell.Months.Any(point => point.Announced != cell.Now.Announced) ? 1 : 0;
                falling += cell.FallsBelow ? 1 : 0;
            }
        }

        ending.ShouldBeGreaterThan(20);
        changing.ShouldBeGreaterThan(20);
        falling.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void The_day_on_which_a_cell_falls_below_is_the_first_on_which_the_review_would_say_so() =>
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    DateOnly day = HostileRegister.Days[seed % HostileRegister.Days.Count];
                    RegisterRows rows = HistoryOf(seed, day);
                    Reviewer reviewer = new(Confirmed(rows, day).ToSnapshot(), _ => new ReviewParameters());
                    foreach (CellForecast cell in Forecasts(rows, day, true))
                    {
                        DateOnly? first = FirstBelow(reviewer, cell.Code, day);
                        DateOnly? told = cell.BelowOn?.Day;
                        told.ShouldBe(first, cell.Code);
                    }
                },
                iter: 12
            );

    /// <summary>Day by day, with the review alone.</summary>
    private static DateOnly? FirstBelow(Reviewer reviewer, string cell, DateOnly day)
    {
        for (DateOnly later = day; later <= day.AddMonths(Months); later = later.AddDays(1))
        {
            if (Observed(reviewer, later).TryGetValue(cell, out int count) && count < 9)
            {
                return later;
            }
        }

        return null;
    }

    private static bool Agrees((int Seed, DateOnly Day, bool CountsEverybody) one, bool confirms)
    {
        RegisterRows rows = HistoryOf(one.Seed, one.Day);
        IReadOnlyList<CellForecast> forecasts = Forecasts(rows, one.Day, one.CountsEverybody);
        ReviewParameters parameters = ParametersOf(one.CountsEverybody);
        Reviewer reviewer = new((confirms ? Confirmed(rows, one.Day) : rows).ToSnapshot(), _ => parameters);
        for (int month = 0; month <= Months; month++)
        {
            DateOnly later = one.Day.AddMonths(month);
            Dictionary<string, int> observed = Observed(reviewer, later);
            foreach (CellForecast cell in forecasts)
            {
                ForecastPoint? point = cell.Months.SingleOrDefault(point => point.Day == later);
                int? told = confirms ? point?.Expected : point?.Announced;
                int? then = observed.TryGetValue(cell.Code, out int count) ? count : null;
                told.ShouldBe(then, $"{cell.Code} on {later:yyyy-MM-dd}, seed {one.Seed}");
            }
        }

        return true;
    }

    private static IReadOnlyList<CellForecast> Forecasts(RegisterRows rows, DateOnly day, bool countsEverybody)
    {
        ReviewParameters parameters = ParametersOf(countsEverybody);
        var forecaster = new Forecaster(new ParameterSource(_ => parameters), _ => 12);
        var dates = rows.Members.ToDictionary(
            row => row.Code,
            row => new MemberDates(row.AdmittedOn, row.BirthDate),
            StringComparer.Ordinal
        );
        return
        [
            .. rows.ToSnapshot()
                .Communes()
                .Where(commune => commune.IsActiveOn(day))
                .SelectMany(commune =>
                    forecaster
                        .Of(commune, day, dates, Months)
                        .Select(cell => cell with { Code = $"{commune.Code}/{cell.Code}" })
                ),
        ];
    }

    /// <summary>A history in which some are on probation around the day, and some transfers and departures are announced.</summary>
    internal static RegisterRows HistoryOf(int seed, DateOnly day)
    {
        RegisterRows rows = HostileRegister.Create(seed);
        var random = new Random(seed);
        for (int place = 0; place < rows.Members.Count; place++)
        {
            MemberRow member = rows.Members[place];
            rows.Members[place] = random.Next(8) switch
            {
                0 => member with { AdmittedOn = day.AddDays(random.Next(-500, 60)), OfficialOn = null },
                1 => member with { OfficialOn = day.AddDays(random.Next(0, 700)), AdmittedOn = null },
                2 when member.LeftOn is null => member with { LeftOn = day.AddDays(random.Next(1, 700)) },
                _ => member,
            };
        }

        return rows;
    }

    /// <summary>The same when all probations that were running on the day have ended as announced.</summary>
    private static RegisterRows Confirmed(RegisterRows rows, DateOnly day)
    {
        var confirmed = new RegisterRows();
        confirmed.Units.AddRange(rows.Units);
        confirmed.Organisations.AddRange(rows.Organisations);
        confirmed.Memberships.AddRange(rows.Memberships);
        confirmed.Statuses.AddRange(rows.Statuses);
        confirmed.Members.AddRange(
            rows.Members.Select(member =>
                member is { OfficialOn: null, AdmittedOn: { } admitted }
                && admitted.Year < 2100
                && admitted.AddMonths(12) > day
                    ? member with
                    {
                        OfficialOn = admitted.AddMonths(12),
                    }
                    : member
            )
        );
        return confirmed;
    }

    private static Dictionary<string, int> Observed(Reviewer reviewer, DateOnly day) =>
        reviewer
            .Snapshot.Communes()
            .Where(commune => commune.IsActiveOn(day))
            .Select(commune => reviewer.Review(commune.Code, day)!)
            .SelectMany(review => review.Findings, (review, finding) => (review.Code, Finding: finding))
            .Where(one => one.Finding.Rule == Rule.ResidentialCellNineOfficialMembers)
            .ToDictionary(
                one => $"{one.Code}/{one.Finding.Subject}",
                one => int.Parse(one.Finding.Observed, CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );

    private static ReviewParameters ParametersOf(bool countsEverybody) =>
        countsEverybody
            ? new ReviewParameters()
            : new ReviewParameters(CountExempt: false, CountAway: true, CountSuspended: false);
}
