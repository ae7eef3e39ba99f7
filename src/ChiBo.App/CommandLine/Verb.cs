using System.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Writing;
using ChiBo.Storage;

namespace ChiBo.App.CommandLine;

/// <summary>A verb of the program: what it does, an example of it, and its action.</summary>
internal sealed class Verb : Command
{
    /// <summary>Names the verb; <c>Does</c> gives it its action.</summary>
    /// <param name="terminal">Where it writes; the language of its help.</param>
    /// <param name="name">The word on the command line.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="examples">Whole calls that work.</param>
    public Verb(Terminal terminal, string name, Phrase summary, params string[] examples)
        : base(name, summary.In(terminal.Language))
    {
        Terminal = terminal;
        Examples = examples;
    }

    public Terminal Terminal { get; }

    public IReadOnlyList<string> Examples { get; }

    public Language Language => Terminal.Language;

    public Option<string> Takes(string name, string valueName, Phrase about)
    {
        var option = new Option<string>(name) { Description = about.In(Language), HelpName = valueName };
        Options.Add(option);
        return option;
    }

    public Option<string[]> TakesMany(string name, string valueName, Phrase about)
    {
        var option = new Option<string[]>(name)
        {
            Description = about.In(Language),
            HelpName = valueName,
            AllowMultipleArgumentsPerToken = false,
        };
        Options.Add(option);
        return option;
    }

    /// <summary>A word that stands without the name of an option.</summary>
    public Argument<string> TakesWord(string name, Phrase about)
    {
        var argument = new Argument<string>(name) { Description = about.In(Language), Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && word.StartsWith("--", StringComparison.Ordinal))
            {
                result.AddError(new Phrase($"không có tùy chọn {word}", $"there is no option {word}").In(Language));
            }
        });
        Arguments.Add(argument);
        return argument;
    }

    public Option<bool> Flag(string name, Phrase about)
    {
        var option = new Option<bool>(name) { Description = about.In(Language) };
        Options.Add(option);
        return option;
    }

    /// <summary>Sets what the verb does; a call fault becomes its sentence and exit status 2.</summary>
    public Verb Does(Func<ParseResult, int> action)
    {
        SetAction(call =>
        {
            try
            {
                return action(call);
            }
            catch (CallFaultException fault)
            {
                Terminal.Say(fault.Phrase);
                return ExitCodes.Faulty;
            }
            catch (ExchangeTargetException fault)
            {
                Terminal.Error.WriteLine(fault.Describe(Language));
                return ExitCodes.Faulty;
            }
            catch (DatabaseFaultException fault)
            {
                Terminal.Say(new Phrase(fault.Vietnamese, fault.English));
                return ExitCodes.Faulty;
            }
        });
        return this;
    }

    /// <summary>Sets what the verb does when it waits for a database.</summary>
    public Verb Does(Func<ParseResult, Task<int>> action) => Does(call => action(call).GetAwaiter().GetResult());

    /// <summary>The option that names the folder of the installation.</summary>
    public Option<string> TakesData() =>
        Takes("--data", "FOLDER", new Phrase("thư mục dữ liệu của chương trình", "data folder of the installation"));

    /// <summary>Says why an act was declined.</summary>
    public int Declines(Refusal refusal)
    {
        Terminal.Error.WriteLine(refusal.In(Language));
        return ExitCodes.Declined;
    }

    /// <summary>Writes lines on standard output.</summary>
    public void Answer(params IEnumerable<Phrase> lines)
    {
        using TextWriter text = Terminal.OpenText();
        foreach (Phrase line in lines)
        {
            text.WriteLine(line.In(Language));
        }
    }
}
