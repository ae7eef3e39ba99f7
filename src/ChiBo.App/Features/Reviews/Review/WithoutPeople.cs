using System.Globalization;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>A finding for who may see numbers (S1) and no data of persons (S2): members are counted, not told by code.</summary>
internal static class WithoutPeople
{
    /// <summary>Chapters of working regulations stand where others have codes.</summary>
    private static bool IsChapter(Finding finding) => finding.Rule == Rule.AgencyCellRegulationsComplete;

    /// <summary>The finding with codes of units and organisations alone.</summary>
    public static Finding Of(Finding finding, ExplanationContext context)
    {
        bool IsPlace(string code) =>
            context.NameOfUnit(code) is not null || context.NameOfOrganisation(code) is not null;
        return finding with
        {
            Observed =
                finding.Rule == Rule.AgencyCellSecretaryRank
                    ? finding.Counted.Count.ToString(CultureInfo.InvariantCulture)
                    : finding.Observed,
            Counted = [.. finding.Counted.Where(code => IsPlace(code) || IsChapter(finding))],
            Missing = [.. finding.Missing.Where(code => IsPlace(code) || IsChapter(finding))],
        };
    }
}
