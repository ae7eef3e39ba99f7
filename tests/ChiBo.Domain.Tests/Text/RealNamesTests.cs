using System.Globalization;
using System.Text;
using ChiBo.Domain.Text;

namespace ChiBo.Domain.Tests.Text;

/// <summary>Our own tables against those of Unicode, on names that people and communes have.</summary>
public sealed class RealNamesTests
{
    [Fact]
    public void Every_name_is_folded_as_Unicode_takes_it_apart()
    {
        string[] names = Names();
        names.Length.ShouldBeGreaterThan(9_000);
        names.Where(name => VietnameseText.Fold(name) != ByUnicode(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Names_with_one_key_differ_only_in_white_space_and_in_where_the_tone_is_written()
    {
        IGrouping<string, string>[] alike =
        [
            .. Names().GroupBy(VietnameseCollation.Key, StringComparer.Ordinal).Where(group => group.Count() > 1),
        ];
        alike.ShouldContain(group => group.Contains("Xã Hòa Bình") && group.Contains("Xã Hoà Bình"));
        alike
            .Where(group => group.Select(SignsInOrder).Distinct().Count() > 1)
            .Select(group => string.Join('|', group))
            .ShouldBeEmpty();
    }

    private static string[] Names()
    {
        string? shared = Environment.GetEnvironmentVariable("CHIBO_SHARED");
        Assert.SkipWhen(string.IsNullOrEmpty(shared), "CHIBO_SHARED is not set.");
        return
        [
            .. new[] { "names.csv", "units-2024.csv", "units-2025.csv" }
                .SelectMany(file => File.ReadLines(Path.Combine(shared, "data", file)).Skip(1))
                .Select(line => line.Split(',')[2])
                .Distinct(),
        ];
    }

    private static string ByUnicode(string name) => Unmarked(name).Replace('’', '\'');

    private static string Unmarked(string name) =>
        string.Concat(
                string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    .Normalize(NormalizationForm.FormD)
                    .Where(character => char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            )
            .ToLowerInvariant()
            .Replace('đ', 'd');

    private static string SignsInOrder(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(sign => !char.IsWhiteSpace(sign)).Order());
}
