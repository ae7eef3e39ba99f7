using ChiBo.App.Features.Registers;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Communes;

/// <summary>Names of the people that findings count, for who may see them.</summary>
internal static class NamesOf
{
    /// <summary>Names of the people that the findings of a review count.</summary>
    public static Task<IReadOnlyDictionary<string, string>> Members(
        ChiBoContext db,
        CommuneReview review,
        KnownAt known
    ) =>
        Members(
            db,
            review
                .Findings.Concat(review.Operation ?? [])
                .SelectMany(finding => finding.Evidence.Append(finding.Observed)),
            known
        );

    /// <summary>Names of the people among some codes.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Members(
        ChiBoContext db,
        IEnumerable<string> codes,
        KnownAt known
    )
    {
        List<string> asked = [.. codes.Distinct(StringComparer.Ordinal)];
        return await db
            .MemberDetails.Known(known)
            .Where(row => asked.Contains(row.Member!.Code))
            .Select(row => new { row.Member!.Code, row.FullName })
            .ToDictionaryAsync(row => row.Code, row => row.FullName, StringComparer.Ordinal);
    }
}
