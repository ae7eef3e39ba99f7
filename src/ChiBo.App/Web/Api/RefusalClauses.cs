using System.Text.RegularExpressions;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;

namespace ChiBo.App.Web.Api;

/// <summary>The clause on which a refusal rests, as its own sentence names it: there is no second place that says so.</summary>
internal static partial class RefusalClauses
{
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    /// <summary>The first clause of 28-HD/BTCTW that the sentence names; nothing when it names none.</summary>
    public static string? Of(Refusal refusal) =>
        Named()
            .Matches(refusal.English)
            .Select(match => match.Value)
            .FirstOrDefault(id => Guidance.FindClause(id) is not null);

    [GeneratedRegex(@"\bI{1,3}\.[0-9](?:[.-][0-9a-z](?:-[0-9])?)*", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Named();
}
