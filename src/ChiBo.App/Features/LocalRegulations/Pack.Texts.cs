using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What is wrong with a pack, in words.</summary>
internal static class PackTexts
{
    public static Phrase Of(PackFault fault) =>
        fault.Line is { } line
            ? new Phrase($"Dòng {line}: {fault.Text.Vietnamese}", $"Line {line}: {fault.Text.English}")
            : new Phrase(fault.Text.Vietnamese, fault.Text.English);

    /// <summary>A refusal as something that is wrong with a pack.</summary>
    public static PackFault FaultOf(Refusal refusal) =>
        new(refusal.Code, null, new BilingualText(refusal.Vietnamese, refusal.English));

    /// <summary>Test cases that fail, where the pack was to be applied.</summary>
    public static Phrase Failed(IReadOnlyList<Phrase> failed) =>
        new(
            $"Không áp dụng được vì trường hợp kiểm thử của chính quy định không đạt. {string.Join(' ', failed.Select(one => one.Vietnamese))}",
            $"It is not applied while its own test cases fail. {string.Join(' ', failed.Select(one => one.English))}"
        );

    /// <summary>What came of a test case that fails.</summary>
    public static Phrase Of(LocalCaseResult result) =>
        new(
            $"{result.Case.Name}: {string.Join(" ", result.Differences.Select(one => one.Vietnamese))}",
            $"{result.Case.Name}: {string.Join(" ", result.Differences.Select(one => one.English))}"
        );
}
