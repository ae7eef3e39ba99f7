using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>Begins the yearly review of a cell and of all on its roll (II.1.3).</summary>
internal sealed class OpenYearReview(ChiBoContext db, RegisterActs acts, Person person, Permits permits)
{
    /// <summary>Begins it; how many members are reviewed.</summary>
    public async Task<Outcome<int>> Handle(string cell, int year) =>
        (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, cell)).IsAllowed
            ? await acts.Do<int>(
                new ActHeader(ActKind.YearReviewed, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = cell,
                },
                scope => Open(scope, cell, year)
            )
            : new NoSuchReview();

    private async Task<Outcome<int>> Open(ActScope scope, string code, int year)
    {
        if (await Rolls.CellOn(db, code, acts.Today) is not { } cell)
        {
            return new NoSuchReview();
        }

        Outcome<MemberReviewCourse> course = MemberReviewCourse.Open(year, acts.Today);
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        return await db
            .YearReviews.Known(KnownAt.Now)
            .AnyAsync(row => row.OrganisationId == cell.OrganisationId && row.Year == year)
            ? new ReviewIsOpenAlready(year)
            : await Record(scope, cell, year, course.Value.Stage);
    }

    private async Task<Outcome<int>> Record(ActScope scope, OrganisationVersion cell, int year, ReviewStage stage)
    {
        YearReview review = scope.Record(
            new YearReview
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell.OrganisationId,
                Year = year,
                Stage = stage,
            }
        );
        DateOnly today = acts.Today;
        List<int> roll = await db
            .Memberships.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.OrganisationId == cell.OrganisationId && row.Kind == MembershipKind.Main)
            .OrderBy(row => row.MemberId)
            .Select(row => row.MemberId)
            .ToListAsync();
        foreach (int member in roll)
        {
            scope.Record(
                new MemberReview
                {
                    RecordedIn = scope.Act.Id,
                    ReviewKey = review.Key,
                    MemberId = member,
                    Stage = stage,
                }
            );
        }

        return roll.Count;
    }
}
