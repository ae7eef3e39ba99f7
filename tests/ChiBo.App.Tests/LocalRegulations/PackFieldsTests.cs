using ChiBo.App.Features.LocalRegulations;
using ChiBo.Guidance.Local;

namespace ChiBo.App.Tests.LocalRegulations;

public sealed class PackFieldsTests
{
    /// <summary>Whatever may be settled: the cases that are made with it test it, and pass.</summary>
    [Fact]
    public void Every_pack_made_of_fields_that_may_be_settled_is_sound_and_passes_its_cases()
    {
        foreach (string minimum in (string[])["", "9", "10", "15", "30"])
        {
            foreach (string asks in (string[])["", "true", "false"])
            {
                foreach (string days in (string[])["", "5"])
                {
                    LocalPack pack = LocalPacks.Read(Fields(minimum, asks, days).ToText()).Pack.ShouldNotBeNull();
                    string what = $"{minimum} {asks} {days}";
                    pack.Parameters.Count.ShouldBe(minimum.Length > 0 ? 1 : 0, what);
                    LocalPackCheck.OfItself(pack, LocalPacks.GuidanceOf(pack)).ShouldBeEmpty(what);
                    LocalCaseRunner.Run(pack, LocalPacks.GuidanceOf(pack)).ShouldAllBe(result => result.Passes, what);
                }
            }
        }
    }

    [Fact]
    public void What_may_not_be_settled_is_told_as_in_any_pack()
    {
        LocalPack looser = LocalPacks.Read(Fields("8", "", "").ToText()).Pack.ShouldNotBeNull();
        LocalPackCheck
            .OfItself(looser, LocalPacks.GuidanceOf(looser))
            .ShouldContain(fault => fault.Code == "looser-than-guidance");
        LocalPack word = LocalPacks.Read(Fields("chín", "", "400").ToText()).Pack.ShouldNotBeNull();
        LocalPackCheck
            .OfItself(word, LocalPacks.GuidanceOf(word))
            .Select(fault => fault.Code)
            .ShouldBe(["looser-than-guidance", "setting-not-allowed"]);
    }

    /// <summary>What is typed stays text: it makes no key, no list and no second line.</summary>
    [Theory]
    [InlineData("a: b")]
    [InlineData("it's 'quoted' # no comment")]
    [InlineData("&a *b !!int [x] {y}")]
    [InlineData("\"hai\" \\n")]
    public void Words_are_kept_as_they_are_typed(string words)
    {
        LocalPack pack = LocalPacks
            .Read((Fields("10", "", "") with { Title = words, Issuer = $"{words}\nprovince: X98" }).ToText())
            .Pack.ShouldNotBeNull();
        pack.Title.ShouldBe(words);
        pack.Issuer.ShouldBe($"{words}province: X98");
        pack.Scope.Province.ShouldBe("X99");
    }

    private static PackFields Fields(string minimum, string asks, string days) =>
        new(
            "5-QĐ/TU",
            "Quy định mẫu",
            "Tỉnh ủy Mẫu",
            "2026-10-01",
            "X99",
            "2026-12-01",
            minimum,
            [new("establishment-asks-above", asks), new("area-report-days-before", days)]
        );
}
