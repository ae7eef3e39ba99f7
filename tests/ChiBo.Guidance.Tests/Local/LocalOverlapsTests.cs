using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Local;

namespace ChiBo.Guidance.Tests.Local;

public sealed class LocalOverlapsTests
{
    private static readonly Period Later = Period.Since(new DateOnly(2030, 1, 1));

    /// <summary>Reading communes costs a query for each pair of regulations: it is done only where all else meets.</summary>
    [Theory]
    [InlineData("X99", "countExempt", false, 1)]
    [InlineData("X98", "countExempt", false, 0)]
    [InlineData("X99", "countAway", false, 0)]
    [InlineData("X99", "countExempt", true, 0)]
    public void Communes_are_read_only_where_province_values_and_time_meet(
        string province,
        string id,
        bool isLater,
        int times
    )
    {
        LocalPack one = Pack("X99", "countExempt", ["C"]);
        LocalPack other = Pack(province, id, []);
        int asked = 0;

        IReadOnlyList<string> shared = LocalOverlaps.Between(
            one,
            new Period(one.From, new DateOnly(2030, 1, 1)),
            other,
            isLater ? Later : other.InForce,
            UnitsAbove.Of([new UnitRow("X99", UnitKind.Province, "", null, null, Period.Always)]),
            () =>
            {
                asked++;
                return [new UnitRow("C", UnitKind.Commune, "", "X99", CommuneKind.Xa, Period.Always)];
            }
        );

        asked.ShouldBe(times);
        shared.Count.ShouldBe(times);
    }

    private static LocalPack Pack(string province, string id, string[] communes) =>
        Packs.Of(Packs.Example) with
        {
            Scope = new LocalScope(province, [], [], communes),
            Parameters = [new LocalValue(id, "true")],
            Settings = [],
        };
}
