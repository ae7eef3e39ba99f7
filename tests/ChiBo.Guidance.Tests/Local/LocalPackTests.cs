using System.Text;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Tests.Hd28;

namespace ChiBo.Guidance.Tests.Local;

public sealed class LocalPackTests
{
    [Fact]
    public void The_example_is_read_whole_is_sound_and_passes_its_cases()
    {
        LocalPack pack = Packs.Of(Packs.Example);

        pack.Scope.Kinds.ShouldBe([CommuneKind.Xa]);
        pack.From.ShouldBe(new DateOnly(2027, 1, 1));
        pack.Tasks.Single().Clause.ShouldBe("II.1.3.b-3");
        LocalPackCheck.OfItself(pack, Packs.Guidance).ShouldBeEmpty();
        LocalCaseRunner.Run(pack, Packs.Guidance).ShouldAllBe(result => result.Passes);
        LocalCaseRunner.Run(pack, Packs.Guidance).Count.ShouldBe(3);
    }

    [Fact]
    public void A_test_case_that_expects_something_else_fails_and_says_what_was_found()
    {
        LocalPack pack = Packs.Of(
            Packs.Example.Replace("verdict: nonconforming", "verdict: conforming", StringComparison.Ordinal)
        );

        LocalCaseResult[] failed = [.. LocalCaseRunner.Run(pack, Packs.Guidance).Where(result => !result.Passes)];

        failed
            .Single()
            .Differences.Single()
            .English.ShouldBe("verdict: expected \"conforming\", found \"nonconforming\".");
    }

    [Theory]
    [InlineData("minimumOfficialMembers: 10", "minimumOfficialMembers: 8", "looser-than-guidance")]
    [InlineData("minimumOfficialMembers: 10", "minimumOfficialMembers: -10", "looser-than-guidance")]
    [InlineData("minimumOfficialMembers: 10", "minimumOfficialMembers: ' 10'", "looser-than-guidance")]
    [InlineData("minimumOfficialMembers: 10", "minimumOfficialMembers: 4294967305", "looser-than-guidance")]
    [InlineData("minimumOfficialMembers: 10", "minimumofficialmembers: 10", "no-such-parameter")]
    [InlineData("countExempt: true", "countExempt: yes", "looser-than-guidance")]
    [InlineData("establishment-asks-above: true", "establishment-asks-above: maybe", "setting-not-allowed")]
    [InlineData("establishment-asks-above: true", "meets-last: false", "no-such-setting")]
    [InlineData("inForceFrom: 2027-01-01", "inForceFrom: 2026-11-01", "in-force-before-issued")]
    [InlineData("inForceFrom: 2027-01-01", "inForceFrom: 2027-01-01\ninForceTo: 2027-01-01", "ends-before-it-begins")]
    [InlineData("clause: II.1.3.b-3", "clause: II.9", "no-such-clause")]
    public void What_a_province_may_not_set_is_refused(string sound, string wrong, string code)
    {
        LocalPack pack = Packs.Of(Packs.Example.Replace(sound, wrong, StringComparison.Ordinal));

        LocalPackCheck.OfItself(pack, Packs.Guidance).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    /// <summary>Each would pass without a look at the pack, or look at nothing that it sets.</summary>
    [Theory]
    [InlineData("cases: [{ name: a }]", "case-expects-nothing,value-not-tested,value-not-tested")]
    [InlineData("cases: []", "no-test-case")]
    [InlineData("cases: [{ name: a, expect: { verdict: conforming } }]", "value-not-tested,value-not-tested")]
    [InlineData(
        "cases: [{ name: a, expect: { parameters: { minimumOfficialMembers: 9 } } }]",
        "value-not-tested,value-not-tested"
    )]
    [InlineData(
        "cases: [{ name: a, expect: { parameters: { minimumOfficialMembers: 200, khác: '-', establishment-asks-above: true } } }]",
        "no-such-parameter"
    )]
    [InlineData(
        "cases: [{ name: a, expect: { parameters: { minimumOfficialMembers: 200, establishment-asks-above: true } } }]",
        ""
    )]
    public void Test_cases_that_say_nothing_of_what_is_set_are_refused(string cases, string codes)
    {
        LocalPack pack = Packs.Of(
            $"""
            number: 1-QĐ/TU
            title: Quy định mẫu
            issuer: Tỉnh ủy Mẫu
            issuedOn: 2026-10-01
            province: X99
            inForceFrom: 2026-12-01
            parameters: {'{'} minimumOfficialMembers: 200 {'}'}
            settings: {'{'} establishment-asks-above: true {'}'}
            {cases}
            """
        );

        string.Join(',', LocalPackCheck.OfItself(pack, Packs.Guidance).Select(fault => fault.Code)).ShouldBe(codes);
        // What it says is sound all the same: one that is in force is not dropped for its cases.
        LocalPackCheck.OfWords(pack, Packs.Guidance).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kind: xa, commune: X99001", "true", true)]
    [InlineData("kind: xa, commune: X99001", "false", false)]
    [InlineData("kind: phuong, commune: X99001", "true", false)]
    [InlineData("kind: xa, commune: X99002", "true", false)]
    [InlineData("kind: phuong, commune: X99001", "'-'", true)]
    [InlineData("kind: xa, commune: X99001, day: 2028-01-01", "true", false)]
    public void A_setting_is_expected_where_and_when_the_pack_applies(string where, string value, bool passes)
    {
        LocalPack pack = Packs.Of(
            $"""
            number: 1-QĐ/TU
            title: Quy định mẫu
            issuer: Tỉnh ủy Mẫu
            issuedOn: 2026-10-01
            province: X99
            inForceFrom: 2026-12-01
            inForceTo: 2028-01-01
            applies: {'{'} kinds: [xa], communes: [X99001] {'}'}
            settings: {'{'} establishment-asks-above: true {'}'}
            cases:
              - {'{'} name: a, {where}, expect: {'{'} parameters: {'{'} establishment-asks-above: {value} {'}'} {'}'} {'}'}
            """
        );

        LocalCaseRunner.Run(pack, Packs.Guidance).Single().Passes.ShouldBe(passes);
    }

    [Theory]
    [InlineData("cases: [~]")]
    [InlineData("cases:\n  -\n")]
    [InlineData("tasks: [null]")]
    [InlineData("sections: [NULL]")]
    [InlineData("applies: { districts: [~] }")]
    [InlineData("applies: { communes: [~] }")]
    [InlineData("applies: { kinds: [~] }")]
    [InlineData("cases: [{ name: a, cells: [~] }]")]
    public void A_dash_with_nothing_after_it_is_refused_with_its_line(string list)
    {
        PackFault fault = LocalPackFiles.Read($"number: 1\n{list}").Faults.ShouldHaveSingleItem();

        fault.Code.ShouldBe("nothing");
        fault.Line.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(2);
        // Written as text, it is a word as any other.
        LocalPackFiles
            .Read("number: 1\napplies: { communes: ['~'] }")
            .Faults.ShouldAllBe(one => one.Code != "nothing");
    }

    [Theory]
    [InlineData("parameters: { countExempt: ~ }")]
    [InlineData("settings: { establishment-asks-above: }")]
    [InlineData("cases: [{ name: a, expect: { parameters: { countExempt: ~ } } }]")]
    public void A_value_that_is_nothing_is_refused(string values) =>
        LocalPackFiles.Read($"number: 1\n{values}").Faults.ShouldContain(fault => fault.Code == "value");

    [Fact]
    public void A_looser_value_is_refused_with_the_clause_and_the_words_of_the_guidance()
    {
        LocalPack pack = Packs.Of(
            Packs.Example.Replace("minimumOfficialMembers: 10", "minimumOfficialMembers: 8", StringComparison.Ordinal)
        );

        PackFault fault = LocalPackCheck.OfItself(pack, Packs.Guidance).Single();

        fault.Text.Vietnamese.ShouldContain("II.1.1.b");
        fault.Text.Vietnamese.ShouldContain("từ 9 đảng viên chính thức trở lên");
        Should.Throw<ArgumentException>(() =>
            new LocalOverlay(pack.Number, pack.Scope, pack.InForce, pack.Parameters, Packs.Guidance.Parameters)
        );
    }

    [Theory]
    [InlineData("title:", "tittle:", "not-read", 4)]
    [InlineData("kinds: [xa]", "kinds: [lang]", "word", 10)]
    [InlineData("issuedOn: 2026-11-02", "issuedOn: 2.11.2026", "day", 6)]
    [InlineData("countExempt: true", "minimumOfficialMembers: 11", "twice", 18)]
    [InlineData("official: 12", "official: -1", "cell", 30)]
    [InlineData("province: X99", "province: &a X99", "alias", 7)]
    [InlineData("province: X99", "province: !!int 5", "alias", 7)]
    [InlineData("kinds: [xa]", "kinds: [[[[[[[[[[xa]]]]]]]]]]", "too-deep", 10)]
    [InlineData("province: X99", "province: ''", "words", 7)]
    [InlineData("number: 00", "---\nnumber: 00", null, 0)]
    public void A_file_that_is_not_of_the_form_is_refused_with_its_line(
        string sound,
        string wrong,
        string? code,
        int line
    )
    {
        PackReading reading = LocalPackFiles.Read(Packs.Example.Replace(sound, wrong, StringComparison.Ordinal));

        if (code is null)
        {
            reading.Faults.ShouldBeEmpty();
            return;
        }

        reading.Pack.ShouldBeNull();
        reading.Faults[0].Code.ShouldBe(code);
        reading.Faults[0].Line.ShouldBe(line);
    }

    [Fact]
    public void Hostile_files_are_refused_at_once()
    {
        string bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n";
        string deep = new string('[', 30_000);
        string huge = "number: " + new string('x', LocalPackFiles.MostBytes);
        var wide = new StringBuilder("applies:\n  communes: [");
        wide.Append(string.Concat(Enumerable.Repeat("a,", 25_000))).Append(']');
        foreach (
            string text in (string[])
                [bomb, deep, huge, $"{wide}", "", "\0", "- 1", "a: b\n---\nc: d", "? [a]\n: b", "%TAG ! x"]
        )
        {
            LocalPackFiles.Read(text).Pack.ShouldBeNull(text[..Math.Min(20, text.Length)]);
            LocalPackFiles.Read(text).Faults.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_province_or_district_or_commune_that_is_none_is_refused()
    {
        var commune = new OneCommune();
        Codes("X99", [], []).ShouldBe(["no-such-province"]);
        commune.Rows.Units.Add(new("X99", UnitKind.Province, "Tỉnh Mẫu", null, null, default));
        commune.Rows.Units.Add(new("X99.H", UnitKind.District, "Huyện Mẫu", "X99", null, default));
        commune.Rows.Units.Add(new("Y.H", UnitKind.District, "Huyện Mẫu khác", "Y", null, default));
        commune.Rows.Units[0] = commune.Rows.Units[0] with { ParentCode = "X99.H" };
        Codes("X99", ["X99.H"], [OneCommune.Code]).ShouldBeEmpty();
        Codes("X99.H", [], []).ShouldBe(["no-such-province"]);
        Codes("X99", ["Y.H", "X99", "Z"], []).ShouldBe(["no-such-district", "no-such-district", "no-such-district"]);
        Codes("X99", [], ["A1", "KHÔNG"]).ShouldBe(["no-such-commune", "no-such-commune"]);

        IEnumerable<string> Codes(string province, string[] districts, string[] communes) =>
            LocalPackCheck
                .OfPlace(
                    Packs.Of(Packs.Example) with
                    {
                        Scope = new LocalScope(province, districts, [], communes),
                    },
                    commune.Rows.ToSnapshot()
                )
                .Select(fault => fault.Code);
    }
}
