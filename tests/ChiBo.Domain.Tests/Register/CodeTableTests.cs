using ChiBo.Domain.Register;
using CsCheck;

namespace ChiBo.Domain.Tests.Register;

public sealed class CodeTableTests
{
    [Fact]
    public void It_answers_like_a_dictionary() =>
        Gen.String[Gen.Char["abĐẫ0123456789"], 0, 4]
            .List[0, 400]
            .Sample(codes =>
            {
                var table = new CodeTable();
                var expected = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (string code in codes)
                {
                    expected.TryAdd(code, expected.Count);
                    table.Add(code);
                }

                return table.Count == expected.Count
                    && expected.All(entry =>
                        table.TryGet(entry.Key, out int id) && id == entry.Value && table[id] == entry.Key
                    )
                    && !table.TryGet("not there", out _);
            });

    [Fact]
    public void It_answers_like_a_dictionary_when_codes_come_in_their_order_and_then_do_not() =>
        Gen.Select(Gen.Int[0, 200].List[0, 120], Gen.Int[-5, 205].List[0, 20])
            .Sample(
                (ordered, asked) =>
                {
                    var table = new CodeTable();
                    List<string> codes = [.. ordered.Distinct().Order().Select(number => $"M{number:000}")];
                    codes.ForEach(code => table.Add(code));
                    table.Reserve(500);
                    foreach (int number in asked)
                    {
                        string code = $"M{number:000}";
                        bool isThere = table.TryGet(code, number, out int id);
                        if (isThere != codes.Contains(code) || (isThere && table[id] != code))
                        {
                            return false;
                        }

                        table.Add(code);
                        codes = [.. codes.Union([code])];
                    }

                    return table.Count == codes.Count
                        && codes.TrueForAll(code => table.TryGet(code, out int id) && table[id] == code);
                }
            );

    [Fact]
    public void A_long_code_is_kept_whole()
    {
        string code = new('ẫ', 5_000);
        var table = new CodeTable();
        table.Add(code).ShouldBe(0);
        table[0].ShouldBe(code);
        table.TryGet(code, out int id).ShouldBeTrue();
        id.ShouldBe(0);
    }

    [Fact]
    public void Codes_are_compared_by_ordinal()
    {
        var table = new CodeTable();
        table.Add("m1");
        table.TryGet("M1", out _).ShouldBeFalse();
    }
}
