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
