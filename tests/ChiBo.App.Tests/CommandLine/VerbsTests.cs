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

    [Theory]
    [InlineData("vi", "review --as-of", "Thiếu giá trị sau --as-of.\nXem cách dùng: chibo review --help\n")]
    [InlineData("en", "review --as-of", "There is no value after --as-of.\nFor how to use it: chibo review --help\n")]
    [InlineData("vi", "user", "Sau «user» cần một lệnh: ")]
    [InlineData("en", "user", "After \"user\" a verb is needed: ")]
    [InlineData("vi", "guidance list 3", "«3» không dùng được ở đây.\nXem cách dùng: chibo guidance list --help\n")]
    [InlineData("vi", "guidance liszt", "«liszt» không dùng được ở đây; có các lệnh: ")]
    [InlineData("en", "serve --port 80", "There is no option --port.\n\"80\" has no place here.\n")]
    public void A_call_that_is_not_understood_is_answered_in_the_language_of_its_caller(
        string language,
        string call,
        string begin
    )
    {
        CliAnswer answer = cli.Call(["--lang", language, .. call.Split(' ')]);
        answer.Status.ShouldBe(2);
        answer.Error.ShouldStartWith(begin);
    }

    [Fact]
    public void An_unknown_language_is_a_faulty_call() =>
        cli.Call("guidance", "list", "--lang", "fr").Status.ShouldBe(2);

    private static IEnumerable<string> Paths(Command command, string path) =>
        command.Subcommands.SelectMany(verb =>
            verb.Subcommands.Count > 0 ? Paths(verb, $"{path}{verb.Name} ") : [path + verb.Name]
        );
}
