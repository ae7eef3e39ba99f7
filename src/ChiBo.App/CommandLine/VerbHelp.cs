using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ChiBo.App.CommandLine;

/// <summary>The help of a verb, in the caller's language, with an example.</summary>
internal sealed class VerbHelp(Terminal terminal) : SynchronousCommandLineAction
{
    private const int OptionWidth = 28;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        using TextWriter output = terminal.OpenText();
        output.WriteLine(command.Description);
        output.WriteLine();
        WriteVerbs(output, command);
        WriteOptions(output, command);
        WriteExamples(output, command);
        return ExitCodes.Done;
    }

    private void WriteVerbs(TextWriter output, Command command)
    {
        if (command.Subcommands.Count == 0)
        {
            return;
        }

        output.WriteLine(In(new Phrase("Lệnh:", "Verbs:")));
        foreach (Command verb in command.Subcommands)
        {
            WriteRow(output, verb.Name, verb.Description);
        }

        output.WriteLine();
    }

    private void WriteOptions(TextWriter output, Command command)
    {
        foreach (Argument argument in command.Arguments)
        {
            WriteRow(output, argument.Name, argument.Description);
        }

        output.WriteLine(In(new Phrase("Tùy chọn:", "Options:")));
        foreach (Option option in command.Options.Where(IsOwn))
        {
            WriteRow(output, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);
        }

        WriteRow(output, "--lang vi|en", In(new Phrase("ngôn ngữ (vi)", "language (vi)")));
        if (command is RootCommand)
        {
            WriteRow(output, "--version", In(new Phrase("phiên bản", "the version")));
        }

        WriteRow(output, "--help", In(new Phrase("trang này", "this page")));
        output.WriteLine();
    }

    private void WriteExamples(TextWriter output, Command command)
    {
        if (command is Verb verb)
        {
            output.WriteLine(In(new Phrase("Ví dụ:", "Example:")));
            foreach (string example in verb.Examples)
            {
                output.WriteLine($"  {example}");
            }
        }
    }

    private static bool IsOwn(Option option) =>
        !option.Hidden && option.Description is not null && option is not (HelpOption or VersionOption);

    private static void WriteRow(TextWriter output, string left, string? right) =>
        output.WriteLine($"  {left.PadRight(OptionWidth)} {right}");

    private string In(Phrase phrase) => phrase.In(terminal.Language);
}
