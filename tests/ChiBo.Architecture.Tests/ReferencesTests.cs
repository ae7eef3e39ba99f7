using System.Reflection;

namespace ChiBo.Architecture.Tests;

/// <summary>Which project may stand on which, as docs/adr/0002 says.</summary>
public sealed class ReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["ChiBo.Domain"] = [],
        ["ChiBo.Guidance"] = ["ChiBo.Domain", "YamlDotNet"],
        ["ChiBo.Documents"] =
        [
            "ChiBo.Domain",
            "ChiBo.Guidance",
            "DocumentFormat.OpenXml",
            "DocumentFormat.OpenXml.Framework",
        ],
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
        ["ChiBo.Planning"] = ["ChiBo.Domain", "ChiBo.Guidance", "Google.OrTools", "Google.Protobuf"],
        ["ChiBo.Samples"] = ["ChiBo.Domain"],
        ["ChiBo.Storage"] =
        [
            "ChiBo.Domain",
            "EFCore.NamingConventions",
            "Microsoft.Data.Sqlite",
            "Microsoft.EntityFrameworkCore*",
            "Npgsql*",
            "Microsoft.AspNetCore.*",
            "Microsoft.Extensions.*",
        ],
        ["ChiBo.Storage.Sqlite"] =
        [
            "ChiBo.Domain",
            "ChiBo.Storage",
            "Microsoft.EntityFrameworkCore*",
            "Microsoft.AspNetCore.*",
        ],
        ["ChiBo.Storage.Postgres"] =
        [
            "ChiBo.Domain",
            "ChiBo.Storage",
            "Microsoft.EntityFrameworkCore*",
            "Microsoft.AspNetCore.*",
            "Npgsql*",
        ],
        ["chibo"] =
        [
            "ChiBo.Domain",
            "ChiBo.Samples",
            "ChiBo.Guidance",
            "ChiBo.Documents",
            "ChiBo.Planning",
            "ChiBo.Exchange",
            "ChiBo.Storage",
            "ChiBo.Storage.Sqlite",
            "ChiBo.Storage.Postgres",
            "DiffPlex",
            "Ical.Net",
            "MailKit",
            "Markdig",
            "MimeKit",
            "Microsoft.EntityFrameworkCore",
            "OpenTelemetry*",
            "Microsoft.OpenApi",
            "QRCoder",
            "Scalar.AspNetCore",
            "Spectre.Console",
            "Spectre.Console.Ansi",
            "System.CommandLine",
            "Microsoft.AspNetCore*",
            "Microsoft.Extensions.*",
            "Microsoft.Net.Http.Headers",
        ],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_stands_only_on_what_the_house_allows(string project) =>
        NotAllowed(Assembly.Load(project), Allowed[project]).ShouldBeEmpty();

    [Fact]
    public void The_web_belongs_to_the_program_alone() =>
        NotAllowed(Assembly.Load("chibo"), Allowed["chibo"][..^3])
            .ShouldContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void A_reference_that_is_not_allowed_is_found() =>
        NotAllowed(Assembly.Load("ChiBo.Guidance"), ["YamlDotNet"]).ShouldBe(["ChiBo.Domain"]);

    private static IEnumerable<string> NotAllowed(Assembly assembly, string[] allowed) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !IsOfTheRuntime(name) && !allowed.Any(pattern => Fits(name, pattern)));

    /// <summary>A star stands for the parts of the web framework, which has many.</summary>
    private static bool Fits(string name, string pattern) =>
        pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : name == pattern;

    private static bool IsOfTheRuntime(string name) =>
        name is "netstandard" or "mscorlib"
        || (
            name.StartsWith("System", StringComparison.Ordinal)
            && name is not ("System.CommandLine" or "System.IO.Packaging")
        );
}
