using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using ChiBo.Domain.Shared;

namespace ChiBo.App.CommandLine;

/// <summary>The command line: finds the verb, runs it, and turns what happened into an exit status.</summary>
internal static class ChiBoCommandLine
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        // The machine's culture would write 15.11.2016 in one place and 15/11/2016 in another.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        terminal.Language = LanguageOf(arguments);
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Broken;
        }
        // The one place where a bug becomes a sentence: never a stack trace for the user.
        catch (Exception broken)
        {
            terminal.Say(Unexpected(broken));
            return ExitCodes.Broken;
        }
    }

    private static int Invoke(string[] arguments, Terminal terminal)
    {
        RootCommand root = Verbs.Create(terminal);
        var language = new Option<string>("--lang") { Recursive = true, Hidden = true };
        root.Options.Add(language);
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new VerbHelp(terminal);
        }

        ParseResult call = root.Parse(arguments);
        if (call.Errors.Count > 0)
        {
            foreach (Phrase fault in CallErrors.Of(call))
            {
                terminal.Say(fault);
            }

            string help = string.Join(' ', call.CommandResult.Path().Append("--help"));
            terminal.Say(new Phrase($"Xem cách dùng: {help}", $"For how to use it: {help}"));
            return ExitCodes.Faulty;
        }

        if (call.GetValue(language) is { } word && word is not ("vi" or "en"))
        {
            terminal.Say(new Phrase($"--lang «{word}»: dùng vi hoặc en.", $"--lang \"{word}\": it takes vi or en."));
            return ExitCodes.Faulty;
        }

        return call.Invoke(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = terminal.Error }
        );
    }

    private static Language LanguageOf(string[] arguments)
    {
        int option = Array.IndexOf(arguments, "--lang");
        bool english =
            arguments.Contains("--lang=en", StringComparer.Ordinal)
            || (option >= 0 && option + 1 < arguments.Length && arguments[option + 1] == "en");
        return english ? Language.English : Language.Vietnamese;
    }

    private static Phrase Unexpected(Exception broken) =>
        new(
            $"Chương trình gặp lỗi ngoài dự kiến ({broken.GetType().Name}): {broken.Message}",
            $"The program met an error that was not foreseen ({broken.GetType().Name}): {broken.Message}"
        );
}
