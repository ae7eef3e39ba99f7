using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Organisations;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>A commune of a campaign as it is about to be moved.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="Code">Its code.</param>
/// <param name="Verdict">What it submitted last.</param>
/// <param name="Course">How it stands.</param>
internal sealed record CommuneToMove(CampaignCommune Row, string Code, Verdict? Verdict, CommuneCourse Course)
{
    /// <summary>How it will stand.</summary>
    public CommuneCourse Next { get; init; } = Course;

    /// <summary>How a commune stands; a committee between that has ended looks at nothing any more.</summary>
    /// <param name="row">What is kept of it.</param>
    /// <param name="acting">The committees that act today.</param>
    public static CommuneCourse CourseOf(CampaignCommune row, IReadOnlySet<int> acting) =>
        new(row.Stage, row.BetweenId is { } between && acting.Contains(between), row.Turn, row.Comment);

    /// <summary>Lets a revision of it stand as it will.</summary>
    public void Move(CampaignCommune next, DateOnly today)
    {
        next.Stage = Next.Stage;
        next.Turn = Next.Turn;
        next.Comment = Next.Comment;
        next.Since = today;
    }

    /// <summary>The committees of provinces and districts that act on a day.</summary>
    public static async Task<IReadOnlySet<int>> Acting(ChiBoContext db, DateOnly today) =>
        (
            await db
                .OrganisationVersions.Known(KnownAt.Now)
                .On(today)
                .Where(row =>
                    row.Kind == OrganisationKind.ProvincialCommittee || row.Kind == OrganisationKind.DistrictCommittee
                )
                .Select(row => row.OrganisationId)
                .ToListAsync()
        ).ToHashSet();

    /// <summary>Reads those that are named, or all, in the order of their codes.</summary>
    public static async Task<IReadOnlyList<CommuneToMove>> Read(ChiBoContext db, WhichCommunes which, DateOnly today)
    {
        IReadOnlySet<int> acting = await Acting(db, today);
        IQueryable<CampaignCommune> rows = db
            .CampaignCommunes.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.CampaignKey == which.Campaign);
        if (which.Codes is { } codes)
        {
            var units = db.Units.Where(unit => codes.Contains(unit.Code)).Select(unit => unit.Id);
            rows = rows.Where(row => units.Contains(row.UnitId));
        }

        var found = await (
            from row in rows
            join unit in db.Units on row.UnitId equals unit.Id
            orderby unit.Code
            select new
            {
                Row = row,
                unit.Code,
                Verdict = db
                    .CampaignSubmissions.Where(one => one.Key == row.SubmissionKey && one.SupersededIn == null)
                    .Select(one => (byte?)one.Verdict)
                    .FirstOrDefault(),
            }
        ).ToListAsync();
        return
        [
            .. found.Select(one => new CommuneToMove(
                one.Row,
                one.Code,
                (Verdict?)one.Verdict,
                CourseOf(one.Row, acting)
            )),
        ];
    }
}
