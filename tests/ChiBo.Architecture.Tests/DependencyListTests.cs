using System.Text.RegularExpressions;

namespace ChiBo.Architecture.Tests;

/// <summary>Every package has its line, and nothing that is committed names the machine it was written on.</summary>
public sealed partial class DependencyListTests
{
    [Fact]
    public void Every_package_has_a_line_with_its_reason_and_licence()
    {
        string versions = File.ReadAllText(Path.Combine(RepositoryRoot.Path(), "Directory.Packages.props"));
        string list = File.ReadAllText(Path.Combine(RepositoryRoot.Path(), "docs", "dependencies.md"));
        IEnumerable<string> pinned = Pinned()
            .Matches(versions)
            .Select(match => match.Groups["name"].Value)
            .Order(StringComparer.Ordinal);
        IEnumerable<string> listed = Listed()
            .Matches(list)
            .Select(match => match.Groups["name"].Value)
            .Where(name => name is not ("package" or "---" or "csharpier"))
            .Order(StringComparer.Ordinal);
        listed.ShouldBe(pinned);
    }

    [Fact]
    public void Every_verb_of_a_feature_folder_is_explained_by_its_readme()
    {
        string features = Path.Combine(RepositoryRoot.Path(), "src", "ChiBo.App", "Features");
        Directory.EnumerateDirectories(features).ShouldAllBe(folder => File.Exists(Path.Combine(folder, "README.md")));
    }

    [GeneratedRegex(
        "PackageVersion\\s+Include=\"(?<name>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Pinned();

    [GeneratedRegex(
        @"^\| (?<name>\S+) \|",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Listed();
}
