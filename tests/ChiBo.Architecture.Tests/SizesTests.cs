namespace ChiBo.Architecture.Tests;

/// <summary>How large a file may be, and how nothing may be named.</summary>
public sealed class SizesTests
{
    private const int Most = 400;
    private const int UsualMost = 200;

    private static readonly string[] EmptyNames = ["Helpers", "Managers", "Common", "Utils", "Utilities", "Misc", "v2"];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        LongerThan(Most, RepositoryRoot.Files("src", "*.cs")).ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_too_long_would_be_found() =>
        LongerThan(20, RepositoryRoot.Files("src", "*.cs")).ShouldNotBeEmpty();

    [Fact]
    public void Nineteen_files_in_twenty_are_shorter_than_two_hundred_lines()
    {
        IReadOnlyList<string> files = RepositoryRoot.Files("src", "*.cs");
        LongerThan(UsualMost, files).Count().ShouldBeLessThanOrEqualTo(files.Count / 20);
    }

    [Fact]
    public void The_median_file_is_short()
    {
        int[] lengths = [.. RepositoryRoot.Files("src", "*.cs").Select(LinesOf).Order()];
        lengths[lengths.Length / 2].ShouldBeInRange(20, 60);
    }

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() => SayingNothing(Folders()).ShouldBeEmpty();

    [Fact]
    public void A_folder_that_says_nothing_would_be_found() => SayingNothing(["src/Helpers"]).ShouldBe(["src/Helpers"]);

    private static IEnumerable<string> LongerThan(int lines, IEnumerable<string> files) =>
        files.Where(file => LinesOf(file) > lines);

    private static int LinesOf(string file) => File.ReadLines(file).Count();

    private static IEnumerable<string> Folders() =>
        RepositoryRoot.Files("src", "*.cs").Select(file => Path.GetDirectoryName(file)!).Distinct();

    private static IEnumerable<string> SayingNothing(IEnumerable<string> folders) =>
        folders.Where(folder => EmptyNames.Contains(Path.GetFileName(folder)));
}
