using System.Reflection;

namespace ChiBo.Architecture.Tests;

/// <summary>Which project may stand on which, as docs/adr/0002 says.</summary>
public sealed class ReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["ChiBo.Domain"] = [],
        ["ChiBo.Guidance"] = ["ChiBo.Domain", "YamlDotNet"],
        ["ChiBo.Exchange"] =
        [
            "ChiBo.Domain",
            "Sylvan.Data.Csv",
            "ExcelDataReader",
            "ExcelNumberFormat",
            "DocumentFormat.OpenXml",
            "DocumentFormat.OpenXml.Framework",
            "System.IO.Packaging",
        ],
        ["ChiBo.Samples"] = ["ChiBo.Domain"],
        ["chibo"] =
        [
            "ChiBo.Domain",
            "ChiBo.Samples",
            "ChiBo.Guidance",
            "ChiBo.Exchange",
            "Spectre.Console",
            "Spectre.Console.Ansi",
            "System.CommandLine",
        ],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_stands_only_on_what_the_house_allows(string project) =>
        NotAllowed(Assembly.Load(project), Allowed[project]).ShouldBeEmpty();

    [Fact]
    public void A_reference_that_is_not_allowed_is_found() =>
        NotAllowed(Assembly.Load("ChiBo.Guidance"), ["YamlDotNet"]).ShouldBe(["ChiBo.Domain"]);

    private static IEnumerable<string> NotAllowed(Assembly assembly, string[] allowed) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !IsOfTheRuntime(name) && !allowed.Contains(name));

    private static bool IsOfTheRuntime(string name) =>
        name is "netstandard" or "mscorlib"
        || (
            name.StartsWith("System", StringComparison.Ordinal)
            && name is not ("System.CommandLine" or "System.IO.Packaging")
        );
}
