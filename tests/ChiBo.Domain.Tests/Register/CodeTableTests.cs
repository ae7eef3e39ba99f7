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
