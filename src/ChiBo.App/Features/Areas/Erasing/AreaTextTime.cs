using System.Globalization;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Areas.Erasing;

/// <summary>For how long the words of matters of areas are kept.</summary>
/// <param name="Months">Months from the day on which they were written.</param>
internal sealed record AreaTextTime(int Months)
{
    /// <summary>Where nothing else is set.</summary>
    public const int UsualMonths = 24;

    private const int Most = 60;

    /// <summary>The first day on which words of a day are to be gone.</summary>
    public DateOnly EraseOn(DateOnly written) => written.AddMonths(Months);

    /// <summary>Reads the setting.</summary>
    /// <exception cref="CallFaultException">It is no number from 1 to 60.</exception>
    public static int Read(string? text) =>
        text is null ? UsualMonths
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int months)
        && months is >= 1 and <= Most
            ? months
        : throw new CallFaultException(
            new Phrase(
                $"--area-text-months «{text}» không dùng được; cần một số từ 1 đến {Most}.",
                $"--area-text-months \"{text}\" cannot be used; it takes a number from 1 to {Most}."
            )
        );
}
