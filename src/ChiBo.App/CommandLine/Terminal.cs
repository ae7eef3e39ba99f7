using System.Text;
using ChiBo.Domain.Shared;

namespace ChiBo.App.CommandLine;

/// <summary>Where a verb reads its clock and writes: standard output is for the answer, standard error for the rest.</summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="clock">Tells what day it is today, in Vietnam.</param>
/// <param name="isOutputScreen">Whether somebody looks at standard output.</param>
/// <param name="isErrorScreen">Whether somebody looks at standard error: only then progress is drawn.</param>
internal sealed class Terminal(
    Stream output,
    TextWriter error,
    TimeProvider clock,
    bool isOutputScreen,
    bool isErrorScreen
)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;

    public TimeProvider Clock { get; } = clock;

    public bool IsOutputScreen { get; } = isOutputScreen;

    public bool IsErrorScreen { get; } = isErrorScreen;

    public Language Language { get; set; } = Language.Vietnamese;

    /// <summary>Today in Vietnam, UTC+7.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>A writer of text on standard output; dispose it to have all of it written.</summary>
    public TextWriter OpenText() => OpenText(Output);

    /// <summary>A writer of text on a stream that stays open.</summary>
    public static TextWriter OpenText(Stream stream) =>
        new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    public void Say(Phrase phrase) => Error.WriteLine(phrase.In(Language));
}
