using System.Globalization;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.Tests.Hd28;
using CsCheck;

namespace ChiBo.Guidance.Tests.Local;

public sealed class ParametersByCommuneTests
{
    private static readonly DateOnly From = new(2015, 7, 1);
    private static readonly DateOnly To = new(2016, 7, 1);

    [Fact]
    public void A_stricter_minimum_counts_from_its_first_day_to_its_last_in_its_province_alone()
    {
        OneCommune commune = InProvince("P", "H");
        Reviewer reviewer = ReviewerOf(commune, Overlay(LocalScope.Whole("P")));

        Verdicts(reviewer).ShouldBe([Verdict.Conforming, Verdict.Nonconforming, Verdict.Conforming]);
        Verdicts(ReviewerOf(commune, Overlay(LocalScope.Whole("Q"))))
            .ShouldBe([Verdict.Conforming, Verdict.Conforming, Verdict.Conforming]);
        NextChange.After(reviewer, reviewer.Snapshot.Find(OneCommune.Code)!.Value, From.AddDays(-1)).ShouldBe(From);
        Timeline
            .Of(reviewer, reviewer.Snapshot.Find(OneCommune.Code)!.Value, new(2015, 1, 1), new(2017, 1, 1))
            .Select(day => day.Day)
            .ShouldBe([new(2015, 1, 1), From, To]);
    }

    [Theory]
    [InlineData("H", null, null, true)]
    [InlineData("K", null, null, false)]
    [InlineData("H", CommuneKind.Xa, null, true)]
    [InlineData("H", CommuneKind.Phuong, null, false)]
    [InlineData(null, null, OneCommune.Code, true)]
    [InlineData(null, null, "KHÁC", false)]
    [InlineData("K", CommuneKind.Xa, OneCommune.Code, false)]
    public void What_is_named_narrows_it(string? district, CommuneKind? kind, string? code, bool applies)
    {
        var scope = new LocalScope(
            "P",
            district is null ? [] : [district],
            kind is { } one ? [one] : [],
            code is null ? [] : [code]
        );

        Verdicts(ReviewerOf(InProvince("P", "H"), Overlay(scope)))[1]
            .ShouldBe(applies ? Verdict.Nonconforming : Verdict.Conforming);
    }

    [Fact]
    public void A_district_that_goes_to_another_province_takes_its_communes_with_it()
    {
        OneCommune commune = InProvince("P", "H");
        DateOnly moved = new(2015, 10, 1);
        commune.Rows.Units.RemoveAll(unit => unit.Code == "H");
        commune.Rows.Units.Add(new UnitRow("H", UnitKind.District, "", "P", null, new Period(null, moved)));
        commune.Rows.Units.Add(new UnitRow("H", UnitKind.District, "", "Q", null, Period.Since(moved)));
        Reviewer reviewer = ReviewerOf(commune, Overlay(LocalScope.Whole("P")));
        CommuneRef found = reviewer.Snapshot.Find(OneCommune.Code)!.Value;

        Timeline
            .Of(reviewer, found, new(2015, 1, 1), new(2017, 1, 1))
            .Select(day => day.Day)
            .ShouldBe([new(2015, 1, 1), From, moved]);
    }

    [Fact]
    public void A_part_of_the_register_that_knows_no_district_is_decided_all_the_same()
    {
        OneCommune commune = InProvince("P", "H");
        var above = UnitsAbove.Of(commune.Rows.Units);
        commune.Rows.Units.RemoveAll(unit => unit.Kind is UnitKind.Province or UnitKind.District);
        ParameterSource parameters = ParameterSource
            .Of(Packs.Guidance.Parameters)
            .With([Overlay(LocalScope.Whole("P"))], above);

        Verdicts(new Reviewer(commune.Rows.ToSnapshot(), parameters))[1].ShouldBe(Verdict.Nonconforming);
    }

    [Fact]
    public void What_a_province_has_set_is_among_the_facts_of_a_receipt_and_nothing_is_where_nothing_is_set()
    {
        OneCommune commune = InProvince("P", "H");
        Reviewer national = ReviewerOf(commune);
        Reviewer local = ReviewerOf(commune, Overlay(LocalScope.Whole("P")));

        Hash(local, From.AddDays(-1)).ShouldBe(Hash(national, From.AddDays(-1)));
        Hash(local, From).ShouldNotBe(Hash(national, From));
    }

    [Fact]
    public void A_cell_set_up_while_a_province_asked_for_more_is_measured_by_that_for_good()
    {
        OneCommune commune = InProvince("P", "H");
        commune.EditOrganisation(OneCommune.AgencyCell, row => row with { Period = Period.Since(new(2016, 1, 1)) });

        Verdicts(ReviewerOf(commune))[2].ShouldBe(Verdict.Conforming);
        Verdicts(ReviewerOf(commune, Overlay(LocalScope.Whole("P"))))[2].ShouldBe(Verdict.Nonconforming);
    }

    /// <summary>The values that counted are those of the day on which the cell was set up, whatever the day of the review.</summary>
    [Fact]
    public void Why_a_cell_set_up_then_is_not_lawful_names_the_regulation_of_that_day_and_no_other()
    {
        OneCommune commune = InProvince("P", "H");
        commune.EditOrganisation(OneCommune.AgencyCell, row => row with { Period = Period.Since(new(2016, 1, 1)) });
        Reviewer reviewer = ReviewerOf(
            commune,
            Overlay(LocalScope.Whole("P")),
            new LocalOverlay(
                "11-QĐ/TU",
                LocalScope.Whole("P"),
                Period.Since(To),
                [new("countExempt", "false")],
                Packs.Guidance.Parameters
            )
        );
        CommuneRef found = reviewer.Snapshot.Find(OneCommune.Code)!.Value;
        Finding lawful = reviewer
            .Review(OneCommune.Code, To)!
            .Findings.Single(finding => finding.Rule == Rule.AgencyCellLawfulEstablishment);
        var context = new ExplanationContext
        {
            Day = To,
            Guidance = Packs.Guidance,
            Parameters = reviewer.Parameters.On(found, To),
            CommuneCode = OneCommune.Code,
            NameOfUnit = _ => null,
            NameOfOrganisation = _ => null,
            Local = reviewer.Parameters.OverlaysOf(found, To),
            LocalOn = day => reviewer.Parameters.OverlaysOf(found, day),
        };

        lawful.Outcome.ShouldBe(Outcome.Fail);
        Explanations.LocalTexts(lawful, context).ShouldHaveSingleItem().Id.ShouldBe("10-QĐ/TU");
        string told = Explanations.Explain(lawful, context, Language.English);
        told.ShouldContain("regulation 10-QĐ/TU");
        told.ShouldContain("10 or more; that is more than the 9 of");
        told.ShouldNotContain("11-QĐ/TU");
        // Where no province has set anything, not a word is added.
        Explanations
            .Explain(lawful, context with { Local = [], LocalOn = null }, Language.English)
            .ShouldBe(told[..told.IndexOf(" By the province's", StringComparison.Ordinal)]);
    }

    [Fact]
    public void The_forecast_warns_of_a_minimum_to_come()
    {
        Reviewer reviewer = ReviewerOf(InProvince("P", "H"), Overlay(LocalScope.Whole("P")));
        var forecaster = new Forecaster(reviewer.Parameters, _ => 12);

        forecaster
            .Of(
                reviewer.Snapshot.Find(OneCommune.Code)!.Value,
                From.AddMonths(-2),
                new Dictionary<string, MemberDates>()
            )
            .ShouldAllBe(cell => cell.BelowOn!.Day == From && cell.FallsBelow);
    }

    /// <summary>Whatever provinces write: what is made of it never asks for less than the guidance on any day.</summary>
    [Fact]
    public void No_generated_values_take_effect_below_the_guidance()
    {
        int made = 0;
        int refused = 0;
        Generated.Sample(
            values =>
            {
                if (LocalBoundsCheck.Of(values, new Period(From, To), Packs.Guidance.Parameters).Count > 0)
                {
                    Should.Throw<ArgumentException>(() => Overlay(LocalScope.Whole("P"), values));
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref made);
                Reviewer reviewer = ReviewerOf(
                    InProvince("P", "H"),
                    Overlay(LocalScope.Whole("P"), values),
                    Overlay(LocalScope.Whole("P"), [new("minimumOfficialMembers", "9")])
                );
                AsksForNine(reviewer).ShouldBeTrue();
            },
            iter: 5_000
        );
        made.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
    }

    /// <summary>Negative control: were the bound not there, the same property would be red.</summary>
    [Fact]
    public void Without_the_bound_the_property_would_not_hold() =>
        AsksForNine(
                new Reviewer(
                    InProvince("P", "H").Rows.ToSnapshot(),
                    new ParameterSource(_ => new ReviewParameters(MinimumOfficialMembers: 8))
                )
            )
            .ShouldBeFalse();

    [Fact]
    public void Where_the_guidance_itself_asks_for_more_later_the_province_does_not_hold_it_down()
    {
        DatedParameters later = Packs.Guidance.Parameters.With(
            "minimumOfficialMembers",
            "12",
            new DateOnly(2016, 1, 1)
        );
        LocalBoundsCheck
            .Of([new("minimumOfficialMembers", "10")], new Period(From, To), later)
            .ShouldHaveSingleItem()
            .Required.ShouldBe("12");
        ParameterSource source = ParameterSource
            .Of(later)
            .With([Overlay(LocalScope.Whole("P"))], UnitsAbove.Of(InProvince("P", "H").Rows.Units));
        CommuneRef commune = InProvince("P", "H").Rows.ToSnapshot().Find(OneCommune.Code)!.Value;

        source.On(commune, From).MinimumOfficialMembers.ShouldBe(10);
        source.On(commune, new DateOnly(2016, 1, 1)).MinimumOfficialMembers.ShouldBe(12);
    }

    private static readonly string[] Ids =
    [
        "minimumOfficialMembers",
        "countExempt",
        "countAway",
        "countSuspended",
        "sharedCellCounts",
        "khác",
    ];

    private static readonly string[] Words =
    [
        "true",
        "false",
        "true",
        "false",
        "",
        "9.5",
        "0x10",
        "1e1",
        "True",
        "９",
        "00000000008",
    ];

    private static readonly Gen<LocalValue[]> Generated = Gen.Select(
            Gen.Int[0, Ids.Length - 1],
            Gen.OneOf(
                Gen.Int[-5, 30].Select(number => number.ToString(CultureInfo.InvariantCulture)),
                Gen.Int[0, Words.Length - 1].Select(place => Words[place])
            )
        )
        .Select((id, value) => new LocalValue(Ids[id], value))
        .Array[1, 3];

    private static bool AsksForNine(Reviewer reviewer)
    {
        CommuneRef commune = reviewer.Snapshot.Find(OneCommune.Code)!.Value;
        return new[] { From.AddDays(-1), From, To.AddDays(-1), To }.All(day =>
            reviewer.Parameters.On(commune, day).MinimumOfficialMembers >= 9
        );
    }

    private static OneCommune InProvince(string province, string district)
    {
        var commune = new OneCommune();
        commune.Rows.Units.Add(new UnitRow(province, UnitKind.Province, "", null, null, Period.Always));
        commune.Rows.Units.Add(new UnitRow(district, UnitKind.District, "", province, null, Period.Always));
        commune.Rows.Units[0] = commune.Rows.Units[0] with { ParentCode = district };
        return commune;
    }

    private static LocalOverlay Overlay(LocalScope scope, params LocalValue[] values) =>
        new(
            "10-QĐ/TU",
            scope,
            new Period(From, To),
            values.Length > 0 ? values : [new("minimumOfficialMembers", "10")],
            Packs.Guidance.Parameters
        );

    private static Reviewer ReviewerOf(OneCommune commune, params LocalOverlay[] overlays) =>
        new(
            commune.Rows.ToSnapshot(),
            ParameterSource.Of(Packs.Guidance.Parameters).With(overlays, UnitsAbove.Of(commune.Rows.Units))
        );

    private static Verdict[] Verdicts(Reviewer reviewer) =>
        [.. new[] { From.AddDays(-1), From, To }.Select(day => reviewer.Review(OneCommune.Code, day)!.Verdict)];

    private static string Hash(Reviewer reviewer, DateOnly day)
    {
        ReviewSession session = reviewer.Open(day);
        session.Decide(reviewer.Snapshot.Find(OneCommune.Code)!.Value);
        return session.HashOfFacts();
    }
}
