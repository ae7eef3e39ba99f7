using ChiBo.Domain.Register.Columns;
using CsCheck;

namespace ChiBo.Domain.Tests.Register;

public sealed class OfficialCountTests
{
    private static readonly ushort[] Days = [0, 1, 99, 100, 101, 32_767, 32_768, 65_534, 65_535];
    private static readonly Gen<ushort> Day = Gen.Int[0, Days.Length - 1].Select(place => Days[place]);

    [Fact]
    public void It_counts_like_a_loop_over_the_rows_whatever_their_number() =>
        Gen.Select(Gen.Select(Day, Day, Day).List[0, 40], Day)
            .Sample(
                (rows, day) =>
                {
                    int expected = rows.Count(row => row.Item1 <= day && day < row.Item2 && row.Item3 <= day);
                    int actual = OfficialCount.InForce(
                        rows.Select(row => row.Item1).ToArray(),
                        rows.Select(row => row.Item2).ToArray(),
                        rows.Select(row => row.Item3).ToArray(),
                        day
                    );
                    return actual == expected;
                },
                iter: 20_000
            );
}
