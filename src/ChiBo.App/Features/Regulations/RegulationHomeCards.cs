using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Regulations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>A draft on which the members of a cell may comment, on the first page of each of them.</summary>
internal static class RegulationHomeCards
{
    private static readonly Phrase Title = new(
        "Góp ý dự thảo quy chế làm việc",
        "Comment on the draft of the regulations"
    );
    private static readonly Phrase Text = new(
        "Chi ủy đang lấy ý kiến đảng viên của chi bộ về dự thảo (II.2.a).",
        "The cell committee asks the members of the cell for comments (II.2.a)."
    );
    private static readonly Phrase Open = new("Đọc và góp ý", "Read and comment");

    /// <summary>The open draft of the cell on whose roll the person is; nothing when there is none.</summary>
    public static async Task<HomeCard?> Of(ChiBoContext db, Person person, DateOnly today)
    {
        if (person.Subject.MemberCode is not { } code)
        {
            return null;
        }

        var cells = db
            .Memberships.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.Member!.Code == code)
            .Select(row => row.OrganisationId);
        long[] drafts = await db
            .RegulationDrafts.Known(KnownAt.Now)
            .Where(row => row.State == RegulationState.Drafted && cells.Contains(row.OrganisationId))
            .Select(row => row.Key)
            .ToArrayAsync();
        return drafts is [var key, ..]
            ? new HomeCard(Title, Text, Open, string.Create(CultureInfo.InvariantCulture, $"/regulations/{key}"))
            : null;
    }
}
