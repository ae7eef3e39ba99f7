using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reorganisations.InBulk;

/// <summary>A plan in numbers.</summary>
internal static class PlanSummary
{
    private const int MostNamed = 20;

    /// <summary>How many things become of each kind.</summary>
    public static IEnumerable<Phrase> Of(ReorganisationPlan plan) =>
        plan
            .Lines.CountBy(line => line.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind =>
            {
                Phrase words = PlanTexts.Of(kind.Key);
                return new Phrase($"{words.Vietnamese}: {kind.Value}", $"{words.English}: {kind.Value}");
            });

    /// <summary>How many communes have each verdict, before and after.</summary>
    public static IEnumerable<Phrase> Of(PlanVerdicts verdicts)
    {
        yield return new Phrase(
            $"Kết quả rà soát ngày {verdicts.Day:dd/MM/yyyy}, trước → sau:",
            $"Review on {verdicts.Day:yyyy-MM-dd}, before → after:"
        );
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            int before = verdicts.Communes.Count(pair => pair.Before?.Verdict == verdict);
            int after = verdicts.Communes.Count(pair => pair.After?.Verdict == verdict);
            if (before + after > 0)
            {
                yield return new Phrase(
                    $"  {Explanations.Describe(verdict, Language.Vietnamese)}: {before} → {after}",
                    $"  {Explanations.Describe(verdict, Language.English)}: {before} → {after}"
                );
            }
        }
    }

    /// <summary>Units that a list cannot divide.</summary>
    public static Phrase Divided(IReadOnlyList<string> units)
    {
        string named = string.Join(", ", units.Take(MostNamed)) + (units.Count > MostNamed ? ", …" : "");
        return new Phrase(
            $"{units.Count} đơn vị chỉ nhập một phần được giữ nguyên, cần chia tách riêng: {named}.",
            $"{units.Count} units that are divided are left as they are, to be split by themselves: {named}."
        );
    }
}
