using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>A member's review and how the person stands to it.</summary>
/// <param name="Row">The review as it is now.</param>
/// <param name="CellId">The cell that reviews.</param>
/// <param name="CellCode">Its code.</param>
internal sealed record SeenReview(MemberReview Row, int CellId, string CellCode)
{
    /// <summary>Whether it is about the person.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the person records discussion and vote.</summary>
    public bool Works { get; init; }

    /// <summary>Whether the person records decisions of the committee above.</summary>
    public bool Decides { get; init; }
}

/// <summary>Who works with reviews (S3): the member, the committee of the cell, the office above. Nobody else learns of them.</summary>
internal sealed class ReviewReach(ChiBoContext db, Permits permits, Person person, RegisterActs acts)
{
    /// <summary>A member's review of a year; nothing when there is none, or it is not for the person.</summary>
    public async Task<SeenReview?> Find(string member, int year)
    {
        if (!(await permits.OnMember(AccessAction.Look, Sensitivity.Evaluation, member)).IsAllowed)
        {
            return null;
        }

        var found = await (
            from row in db.MemberReviews.AsNoTracking().Known(KnownAt.Now)
            join review in db.YearReviews.Known(KnownAt.Now) on row.ReviewKey equals review.Key
            where review.Year == year && db.Members.Any(one => one.Id == row.MemberId && one.Code == member)
            orderby row.Id descending
            select new
            {
                Row = row,
                review.OrganisationId,
                Code = db.Organisations.Where(one => one.Id == review.OrganisationId).Select(one => one.Code).First(),
            }
        ).FirstOrDefaultAsync();
        return found is null
            ? null
            : new SeenReview(found.Row, found.OrganisationId, found.Code)
            {
                IsOwn = person.Subject.MemberCode == member,
                Works = await May(found.Code),
                Decides = person.Subject.MemberCode != member && await DecidesFor(found.OrganisationId),
            };
    }

    /// <summary>Whether the person records what the committee above a cell decides.</summary>
    public async Task<bool> DecidesFor(int cell)
    {
        DateOnly today = acts.Today;
        string? above = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.OrganisationId == cell && row.ParentId != null)
            .Select(row => db.Organisations.Where(one => one.Id == row.ParentId).Select(one => one.Code).First())
            .FirstOrDefaultAsync();
        return above is not null && await May(above);
    }

    private async Task<bool> May(string code) =>
        (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, code)).IsAllowed;
}
