using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Entering;

/// <summary>A member who may be the person that is about to be entered.</summary>
public sealed record LikelyDuplicate(
    string Code,
    string FullName,
    DateOnly? BirthDate,
    DateOnly? AdmittedOn,
    DateOnly? OfficialOn,
    string Cell
);

/// <summary>
/// Finds members who look like a person: the same name, tone marks aside; or the same day of birth and the same given name,
/// or one letter of the name between them. Only among those whom the asking person may see anyway.
/// </summary>
internal sealed class LikelyDuplicates(ChiBoContext db, OrganisationReach reached, RegisterActs acts)
{
    private const int Most = 10;

    public async Task<IReadOnlyList<LikelyDuplicate>> Of(string fullName, DateOnly? birthDate)
    {
        HashSet<int> organisations = await reached.Of(AccessAction.Look, Sensitivity.Personal, acts.Today, KnownAt.Now);
        string folded = VietnameseText.Fold(fullName);
        var rows = await (
            from details in db.MemberDetails.Known(KnownAt.Now)
            join roll in db.Memberships.Known(KnownAt.Now) on details.MemberId equals roll.MemberId
            where
                organisations.Contains(roll.OrganisationId)
                && (details.FoldedName == folded || (birthDate != null && details.BirthDate == birthDate))
            orderby details.SortKey, details.Member!.Code, roll.ValidFrom != null descending, roll.ValidFrom descending
            select new
            {
                details.FoldedName,
                Line = new LikelyDuplicate(
                    details.Member!.Code,
                    details.FullName,
                    details.BirthDate,
                    details.AdmittedOn,
                    details.OfficialOn,
                    db.OrganisationVersions.Where(version =>
                            version.OrganisationId == roll.OrganisationId && version.SupersededIn == null
                        )
                        .OrderByDescending(version => version.ValidFrom != null)
                        .ThenByDescending(version => version.ValidFrom)
                        .Select(version => version.Name)
                        .FirstOrDefault()
                        ?? ""
                ),
            }
        ).ToListAsync();
        return
        [
            .. rows.Where(row => row.FoldedName == folded || AreSimilar(row.FoldedName, folded))
                .Select(row => row.Line)
                .DistinctBy(line => line.Code)
                .Take(Most),
        ];
    }

    /// <summary>Names with the same last word, or with no more than one letter more, less or other.</summary>
    internal static bool AreSimilar(string one, string other) =>
        one.Split(' ')[^1] == other.Split(' ')[^1] || AreOneLetterApart(one, other);

    private static bool AreOneLetterApart(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        int same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        string rest = longer[Math.Min(same + 1, longer.Length)..];
        return shorter.Length == longer.Length
            ? shorter[Math.Min(same + 1, shorter.Length)..] == rest
            : shorter[same..] == rest;
    }
}
