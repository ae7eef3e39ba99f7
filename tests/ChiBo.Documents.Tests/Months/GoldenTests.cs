namespace ChiBo.Documents.Tests.Months;

/// <summary>Each paper says, word by word, what lies in <c>Golden</c>.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Papers => [.. MonthSample.All.Keys];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_says_what_it_said(string paper)
    {
        string text = PaperText.OfDocx(MonthSample.All[paper]);
        string actual = Path.Combine(AppContext.BaseDirectory, $"{paper}.actual.txt");
        File.WriteAllText(actual, text);
        text.ShouldBe(Golden(paper), $"What it says now lies in {actual}.");
    }

    [Fact]
    public void Every_kept_text_is_of_a_paper() =>
        typeof(GoldenTests)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".golden.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(MonthSample.All.Keys.Select(name => $"{name}.golden.txt").Order(StringComparer.Ordinal));

    private static string Golden(string paper)
    {
        using Stream? stream = typeof(GoldenTests).Assembly.GetManifestResourceStream($"{paper}.golden.txt");
        using var reader = new StreamReader(stream.ShouldNotBeNull());
        return reader.ReadToEnd();
    }
}
