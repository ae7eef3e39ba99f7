using ChiBo.App.CommandLine;
using ChiBo.Guidance.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What is wrong with a pack, in words.</summary>
internal static class PackTexts
{
    public static Phrase Of(PackFault fault) =>
        fault.Line is { } line
            ? new Phrase($"Dòng {line}: {fault.Text.Vietnamese}", $"Line {line}: {fault.Text.English}")
            : new Phrase(fault.Text.Vietnamese, fault.Text.English);

    /// <summary>What came of a test case that fails.</summary>
    public static Phrase Of(LocalCaseResult result) =>
        new(
            $"{result.Case.Name}: {string.Join(" ", result.Differences.Select(one => one.Vietnamese))}",
            $"{result.Case.Name}: {string.Join(" ", result.Differences.Select(one => one.English))}"
        );
}
