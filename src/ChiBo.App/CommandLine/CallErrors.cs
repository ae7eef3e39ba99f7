using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChiBo.App.CommandLine;

/// <summary>Why a call cannot be understood, in the language of the caller; the library tells it in its own only.</summary>
internal static class CallErrors
{
    public static IEnumerable<Phrase> Of(ParseResult call)
    {
        if (call.UnmatchedTokens.Count > 0)
        {
            return call.UnmatchedTokens.Select(word => NotKnown(word, call.CommandResult.Command));
        }

        return call.Errors.Select(Of).Distinct();
    }

    /// <summary>The words that lead to the verb, from the name of the program on.</summary>
    public static IEnumerable<string> Path(this CommandResult command) =>
        (command.Parent is CommandResult above ? above.Path() : []).Append(
            command.Parent is null ? "chibo" : command.Command.Name
        );

    private static Phrase Of(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => new Phrase(
                $"Thiếu giá trị sau {option.Option.Name}.",
                $"There is no value after {option.Option.Name}."
            ),
            OptionResult { Tokens.Count: > 1 } option => new Phrase(
                $"{option.Option.Name} chỉ được ghi một lần.",
                $"{option.Option.Name} can be given once only."
            ),
            CommandResult command => new Phrase(
                $"Sau «{command.Command.Name}» cần một lệnh: {Under(command.Command)}.",
                $"After \"{command.Command.Name}\" a verb is needed: {Under(command.Command)}."
            ),
            // What the validators of the verbs themselves say is in the language of the caller already.
            _ => new Phrase($"Lời gọi chưa đúng: {error.Message}", error.Message),
        };

    private static Phrase NotKnown(string word, Command command) =>
        word.StartsWith('-')
            ? new Phrase($"Không có tùy chọn {word}.", $"There is no option {word}.")
            : new Phrase(
                $"«{word}» không dùng được ở đây{(Under(command) is { Length: > 0 } verbs ? $"; có các lệnh: {verbs}" : "")}.",
                $"\"{word}\" has no place here{(Under(command) is { Length: > 0 } known ? $"; the verbs are: {known}" : "")}."
            );

    private static string Under(Command command) =>
        string.Join(", ", command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name));
}
