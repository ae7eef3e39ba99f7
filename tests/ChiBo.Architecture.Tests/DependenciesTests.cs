using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace ChiBo.Architecture.Tests;

/// <summary>What types may depend on, inside and across projects.</summary>
public sealed class DependenciesTests
{
    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader()
        .LoadAssemblies(
            System.Reflection.Assembly.Load("ChiBo.Domain"),
            System.Reflection.Assembly.Load("ChiBo.Guidance"),
            System.Reflection.Assembly.Load("ChiBo.Exchange"),
            System.Reflection.Assembly.Load("chibo"),
            typeof(DependenciesTests).Assembly
        )
        .Build();

    [Fact]
    public void Yaml_is_read_in_the_loading_folder_alone() =>
        Dependants("YamlDotNet", outside: "ChiBo.Guidance.Loading").ShouldBeEmpty();

    [Fact]
    public void Yaml_outside_its_folder_would_be_found() =>
        Dependants("YamlDotNet", outside: "ChiBo.Guidance.Nowhere").ShouldNotBeEmpty();

    [Fact]
    public void The_rules_of_a_guidance_know_neither_files_nor_sentences() =>
        Dependants("ChiBo.Guidance.Loading", "ChiBo.Guidance.Explaining")
            .Where(name => name.StartsWith("ChiBo.Guidance.Hd28", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_dependency_on_sentences_would_be_found() =>
        Dependants("ChiBo.Guidance.Explaining")
            .ShouldContain(name => name.StartsWith("ChiBo.App", StringComparison.Ordinal));

    [Fact]
    public void No_production_code_asks_the_clock_of_the_machine() =>
        CallersOfTheClock()
            .Where(name => !name.StartsWith("ChiBo.Architecture", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Code_that_asks_the_clock_would_be_found() =>
        CallersOfTheClock().ShouldContain(name => name.EndsWith(nameof(AsksTheClock), StringComparison.Ordinal));

    private static IEnumerable<string> Dependants(string on, string outside) =>
        Dependants(on).Where(name => !name.StartsWith(outside, StringComparison.Ordinal));

    private static IEnumerable<string> Dependants(params string[] on) =>
        Loaded
            .Types.Where(type =>
                type.Dependencies.Any(dependency =>
                    on.Any(name => dependency.Target.FullName.StartsWith(name, StringComparison.Ordinal))
                ) && !on.Any(name => type.FullName.StartsWith(name, StringComparison.Ordinal))
            )
            .Select(type => type.FullName);

    private static IEnumerable<string> CallersOfTheClock() =>
        Loaded
            .Types.Where(type =>
                type.Members.SelectMany(member => member.GetCalledMethods()).Any(method => IsClock(method.FullName))
            )
            .Select(type => type.FullName);

    private static bool IsClock(string method) =>
        method.Contains("System.DateTime::get_Now", StringComparison.Ordinal)
        || method.Contains("System.DateTime::get_UtcNow", StringComparison.Ordinal)
        || method.Contains("System.DateTime::get_Today", StringComparison.Ordinal)
        || method.Contains("System.DateTimeOffset::get_UtcNow", StringComparison.Ordinal)
        || method.Contains("System.DateTimeOffset::get_Now", StringComparison.Ordinal);
}
