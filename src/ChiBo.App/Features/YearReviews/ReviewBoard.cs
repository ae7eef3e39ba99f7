using ChiBo.App.Features.Registers;
using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Reviews;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>A member's review as the cell's list shows it.</summary>
internal sealed record ReviewLine(string Code, string Name, MemberReview Row);

/// <summary>How the yearly review of a cell stands.</summary>
internal sealed record ReviewBoard(YearReview Review, IReadOnlyList<ReviewLine> Lines)
{
    /// <summary>The level of each member so far: decided, else voted.</summary>
    public IReadOnlyList<ReviewLevel> Levels =>
        [.. Lines.Select(line => line.Row.DecidedLevel ?? line.Row.ProposedLevel).OfType<ReviewLevel>()];

    /// <summary>Reads it; nothing while the review is not open.</summary>
    public static async Task<ReviewBoard?> Read(ChiBoContext db, int cell, int year)
    {
        YearReview? review = await db
            .YearReviews.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.OrganisationId == cell && row.Year == year);
        if (review is null)
        {
            return null;
        }

        var rows = await (
            from row in db.MemberReviews.AsNoTracking().Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            where row.ReviewKey == review.Key
            orderby details.SortKey, row.Id
            select new
            {
                details.Member!.Code,
                details.FullName,
                Row = row,
            }
        ).ToListAsync();
        return new ReviewBoard(review, [.. rows.Select(row => new ReviewLine(row.Code, row.FullName, row.Row))]);
    }

    /// <summary>The cap that is exceeded on a day; nothing while it is not, or none is known.</summary>
    public DatedCap? Exceeded(DateOnly day) =>
        YearReviewRules.Of(Review.Year, day).Cap is { } cap && cap.Cap.IsExceeded(Levels) ? cap : null;
}
