using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Communes;

/// <summary>Which communes of a list are asked for.</summary>
/// <param name="Name">Part of the name, tone marks aside; empty for all.</param>
/// <param name="Verdict">The word of a verdict; empty for all.</param>
/// <param name="District">The name of the unit above; empty for all.</param>
/// <param name="Rule">A rule that is not met, or cannot be told; nothing for all.</param>
public sealed record CommuneFilter(string Name, string Verdict, string District, Rule? Rule)
{
    public const string NameField = "name";
    public const string VerdictField = "verdict";
    public const string DistrictField = "district";
    public const string RuleField = "rule";

    /// <summary>No filter.</summary>
    public static CommuneFilter All { get; } = new("", "", "", null);

    public static CommuneFilter Of(PageAddress address) =>
        new(
            VietnameseText.Fold(address[NameField] ?? ""),
            address[VerdictField] ?? "",
            address[DistrictField] ?? "",
            Rules.Where(rule => rule.Id() == address[RuleField]).Select(rule => (Rule?)rule).FirstOrDefault()
        );

    /// <summary>Whether a line belongs to the list, the rule aside.</summary>
    public bool Fits(CommuneLine line) =>
        VietnameseText.Fold(line.Name).Contains(Name, StringComparison.Ordinal)
        && (Verdict.Length == 0 || line.Verdict.Word() == Verdict)
        && (District.Length == 0 || line.District == District);

    /// <summary>Whether the rule that is asked for is broken, or cannot be told; findings that pass need not be there.</summary>
    public bool Fits(CommuneReview review) =>
        Rule is not { } rule
        || review
            .Findings.Concat(review.Operation ?? [])
            .Any(finding => finding.Rule == rule && finding.Outcome != Outcome.Pass);

    /// <summary>The rules that a list can be filtered by: all.</summary>
    public static IReadOnlyList<Rule> Rules => RuleIds.All;

    /// <summary>Whether the rules of operation have to be asked, which are kept nowhere.</summary>
    public bool AsksOperation => Rule?.IsOfOperation() == true;
}
