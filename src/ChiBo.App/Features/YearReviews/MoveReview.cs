using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Meetings;
using ChiBo.Guidance.Reviews;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>Moves the review of a member on: self-review, discussion, vote, decision (II.1.3).</summary>
internal sealed class MoveReview(ChiBoContext db, RegisterActs acts, Person person, ReviewReach reach)
{
    /// <summary>The member's words, among private texts.</summary>
    public const string SelfPart = "self";

    /// <summary>The cell's words.</summary>
    public const string CommentPart = "comment";

    private const int YearsKept = 5;

    /// <summary>The member reviews him- or herself.</summary>
    public Task<Outcome<long>> ReviewSelf(string member, int year, ReviewLevel level, string? words) =>
        Do(
            member,
            year,
            seen => seen.IsOwn,
            (_, course) => Task.FromResult(course.ReviewSelf(level)),
            (SelfPart, words)
        );

    /// <summary>The cell has discussed it.</summary>
    public Task<Outcome<long>> Discuss(string member, int year, string? words) =>
        Do(member, year, seen => seen.Works, (_, course) => Task.FromResult(course.Discuss()), (CommentPart, words));

    /// <summary>The cell has voted; official members are those of the roll today.</summary>
    public Task<Outcome<long>> Vote(string member, int year, ReviewLevel level, int votesFor) =>
        Do(
            member,
            year,
            seen => seen.Works,
            async (seen, course) =>
            {
                int members = await VotingMembers.Count(db, seen.CellId, acts.Today);
                return course.Vote(level, votesFor, members, MeetingRules.On(acts.Today).Resolution.Share);
            },
            null
        );

    /// <summary>The committee above has decided; the office records it.</summary>
    public Task<Outcome<long>> Decide(string member, int year, ReviewLevel level, DateOnly on) =>
        Do(
            member,
            year,
            seen => seen.Decides,
            async (seen, course) =>
                course.Decide(
                    level,
                    on,
                    acts.Today,
                    YearReviewRules.Of(year, on).WaitsForComment && await IsCommentMissing(seen.Row.MemberId, year)
                ),
            null
        );

    /// <summary>Whether a residence cell was to comment on the member for the year and has not.</summary>
    public async Task<bool> IsCommentMissing(int member, int year) =>
        !await db
            .ResidenceLetters.Known(KnownAt.Now)
            .AnyAsync(row => row.MemberId == member && row.EndedOn == null && row.ExemptAs != null)
        && !await db
            .ResidenceYears.Known(KnownAt.Now)
            .AnyAsync(row => row.MemberId == member && row.Year == year && row.GivenOn != null);

    private async Task<Outcome<long>> Do(
        string member,
        int year,
        Func<SeenReview, bool> may,
        Func<SeenReview, MemberReviewCourse, Task<Outcome<MemberReviewCourse>>> step,
        (string Part, string? Words)? text
    )
    {
        if (await reach.Find(member, year) is not { } seen)
        {
            return new NoSuchReview();
        }

        if (!may(seen))
        {
            return new NotYourStep();
        }

        return text is { } said && string.IsNullOrWhiteSpace(said.Words)
            ? new ReviewWithoutWords()
            : await acts.Do<long>(
                new ActHeader(ActKind.YearReviewed, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = seen.CellCode,
                },
                async scope =>
                {
                    MemberReview row = await db
                        .MemberReviews.Known(KnownAt.Now)
                        .SingleAsync(one => one.Key == seen.Row.Key);
                    Outcome<MemberReviewCourse> course = await step(seen, row.Course());
                    if (!course.IsDone)
                    {
                        return course.Refusal;
                    }

                    scope.Revise(row, next => next.Follow(course.Value));
                    if (text is { } words)
                    {
                        await Write(scope, row.Key, words.Part, words.Words, year);
                    }

                    return row.Key;
                }
            );
    }

    /// <summary>Writes words of a review within an act.</summary>
    internal static Task Write(ActScope scope, long key, string part, string? words, int year) =>
        PrivateTexts.Write(
            scope.Db,
            PrivateSubject.MemberReview,
            key,
            part,
            words,
            new DateOnly(year + YearsKept + 1, 1, 1)
        );
}
