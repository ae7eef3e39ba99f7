using System.CommandLine;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Tests.CommandLine;

/// <summary>What holds of every verb.</summary>
public sealed class VerbsTests : IDisposable
{
    private readonly Cli cli = new();

    public static TheoryData<string> AllVerbs
    {
        get
        {
            var terminal = new Terminal(Stream.Null, TextWriter.Null, TimeProvider.System, false, false);
            return [.. Paths(Verbs.Create(terminal), "")];
        }
    }

    public void Dispose() => cli.Dispose();

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public void Every_verb_has_help_with_an_example_in_both_languages(string verb)
    {
        foreach (string language in new[] { "vi", "en" })
        {
            CliAnswer answer = cli.Call([.. verb.Split(' '), "--help", "--lang", language]);
            answer.Status.ShouldBe(0);
            answer.Output.ShouldContain(language == "vi" ? "Ví dụ:" : "Example:");
            answer.Output.ShouldContain($"chibo {verb}");
            answer.Error.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public void A_verb_that_is_given_an_unknown_option_is_a_faulty_call(string verb)
    {
        CliAnswer answer = cli.Call([.. verb.Split(' '), "--no-such-option"]);
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("--no-such-option");
    }

    [Fact]
    public void The_help_of_the_program_names_every_verb()
    {
        string help = cli.Call("--help").Output;
        foreach (string verb in AllVerbs.Select(row => row.Data))
        {
            help.ShouldContain(verb.Split(' ')[0]);
        }
    }

    [Fact]
    public void A_word_that_is_no_verb_is_a_faulty_call()
    {
        CliAnswer answer = cli.Call("revue");
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("revue");
    }

    [Fact]
    public void An_unknown_language_is_a_faulty_call() =>
        cli.Call("guidance", "list", "--lang", "fr").Status.ShouldBe(2);

    private static IEnumerable<string> Paths(Command command, string path) =>
        command.Subcommands.SelectMany(verb =>
            verb.Subcommands.Count > 0 ? Paths(verb, $"{path}{verb.Name} ") : [path + verb.Name]
        );
}
