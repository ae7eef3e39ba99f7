using ChiBo.Domain.Figures;
using CsCheck;

namespace ChiBo.Domain.Tests.Figures;

/// <summary>Counts of people on generated nations: whatever cuts are shown, a small count stays one of two.</summary>
public sealed class SmallCountsTests
{
    /// <summary>Communes with their counts, and cuts through them: levels, filters, anything.</summary>
    private static readonly Gen<(int[] Counts, bool[][] Cuts)> Nations =
        from counts in Gen.Int[0, 6].Array[1, 12]
        from cuts in Gen.Bool.Array[counts.Length].Array[1, 30]
        select (counts, cuts);

    [Fact]
    public void A_commune_with_one_or_two_is_shown_as_few_and_every_sum_that_holds_it_is_not_told()
    {
        SmallCounts.Of(1, 1, seesPeople: false).ShouldBe(CountShown.Few);
        SmallCounts.Of(5, 1, seesPeople: false).ShouldBe(CountShown.NotTold);
        SmallCounts.Of(5, 0, seesPeople: false).ShouldBe(CountShown.Plain);
        SmallCounts.Of(1, 1, seesPeople: true).ShouldBe(CountShown.Plain);
        SmallCounts.IsSmall(0).ShouldBeFalse();
        SmallCounts.IsSmall(1).ShouldBeTrue();
        SmallCounts.IsSmall(2).ShouldBeTrue();
        SmallCounts.IsSmall(3).ShouldBeFalse();
    }

    [Fact]
    public void No_cuts_together_give_a_small_count_away() =>
        Nations.Sample(nation =>
        {
            string told = Told(nation.Counts, nation.Cuts, (communes, small) => SmallCounts.Of(communes, small, false));
            foreach (int[] other in Twins(nation.Counts))
            {
                Told(other, nation.Cuts, (communes, small) => SmallCounts.Of(communes, small, false)).ShouldBe(told);
            }
        });

    /// <summary>The negative control: hiding the small number alone, as tables often do, gives it away by subtraction.</summary>
    [Fact]
    public void Hiding_only_the_small_number_itself_would_give_it_away()
    {
        int[] counts = [5, 2];
        bool[][] cuts =
        [
            [true, true],
            [true, false],
            [false, true],
        ];
        string told = Told(counts, cuts, Naive);
        Twins(counts).ShouldAllBe(other => Told(other, cuts, Naive) != told);
    }

    private static CountShown Naive(int communes, int small) =>
        communes == 1 && small == 1 ? CountShown.Few : CountShown.Plain;

    /// <summary>The same nation with one small count changed from 1 to 2 or back.</summary>
    private static IEnumerable<int[]> Twins(int[] counts)
    {
        for (int place = 0; place < counts.Length; place++)
        {
            if (SmallCounts.IsSmall(counts[place]))
            {
                int[] other = [.. counts];
                other[place] = 3 - counts[place];
                yield return other;
            }
        }
    }

    /// <summary>All that a reader sees of the cuts.</summary>
    private static string Told(int[] counts, bool[][] cuts, Func<int, int, CountShown> rule) =>
        string.Join(
            '|',
            cuts.Select(cut =>
            {
                int[] within = [.. counts.Where((_, place) => cut[place])];
                CountShown shown = rule(within.Length, within.Count(SmallCounts.IsSmall));
                return shown == CountShown.Plain ? $"{within.Sum()}" : $"{shown}";
            })
        );
}
