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
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews.OfTheCell;

/// <summary>Moves the review of a cell itself on: self-review, discussion, vote, decision of the committee above (II.1.3).</summary>
internal sealed class MoveCellReview(ChiBoContext db, RegisterActs acts, Person person, CellReviewFile file)
{
    /// <summary>The votes, as in <c>15/18</c>, among private texts.</summary>
    public const string VotePart = "vote";

    /// <summary>Number of the decision of the committee above.</summary>
    public const string DecisionPart = "decision";

    private const int YearsKept = 5;

    /// <summary>The committee of the cell reviews it.</summary>
    public Task<Outcome<long>> ReviewSelf(string code, int year, ReviewLevel level, string? words) =>
        Do(
            code,
            year,
            seen => seen.Works,
            string.IsNullOrWhiteSpace(words) ? new ReviewWithoutWords() : null,
            seen => Task.FromResult((seen.Course.ReviewSelf(level, seen.Grounds.Tasks, Excellent(year)), words)),
            MoveReview.SelfPart
        );

    /// <summary>The cell has discussed it.</summary>
    public Task<Outcome<long>> Discuss(string code, int year, string? words) =>
        Do(
            code,
            year,
            seen => seen.Works,
            string.IsNullOrWhiteSpace(words) ? new ReviewWithoutWords() : null,
            seen => Task.FromResult((seen.Course.Discuss(), words)),
            MoveReview.CommentPart
        );

    /// <summary>The cell has voted on the level that it proposes; official members are those of the roll today.</summary>
    public Task<Outcome<long>> Vote(string code, int year, ReviewLevel level, int votesFor) =>
        Do(
            code,
            year,
            seen => seen.Works,
            null,
            async seen =>
            {
                int members = await VotingMembers.Count(db, seen.Row.OrganisationId, acts.Today);
                Outcome<CellReviewCourse> course = seen.Course.Vote(
                    level,
                    votesFor,
                    members,
                    MeetingRules.On(acts.Today).Resolution.Share,
                    seen.Grounds.Tasks,
                    Excellent(year)
                );
                return (course, FormattableString.Invariant($"{votesFor}/{members}"));
            },
            VotePart
        );

    /// <summary>The committee above has decided; its office records it with its number.</summary>
    public Task<Outcome<long>> Decide(string code, int year, ReviewLevel level, DateOnly on, string? number) =>
        Do(
            code,
            year,
            seen => seen.Decides,
            string.IsNullOrWhiteSpace(number) ? new DecisionWithoutNumber() : null,
            seen => Task.FromResult((seen.Course.Decide(level, on, acts.Today), number)),
            DecisionPart
        );

    private ExcellentCell? Excellent(int year) => YearReviewRules.Of(year, acts.Today).ExcellentCell?.Condition;

    private async Task<Outcome<long>> Do(
        string code,
        int year,
        Func<SeenCellReview, bool> may,
        Refusal? missing,
        Func<SeenCellReview, Task<(Outcome<CellReviewCourse> Course, string? Words)>> step,
        string part
    )
    {
        if (await file.Open(code, year) is not { } before)
        {
            return new NoSuchReview();
        }

        return !may(before) ? new NotYourCellStep()
            : missing is not null ? missing
            : await acts.Do<long>(
                new ActHeader(ActKind.YearReviewed, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = code,
                },
                async scope =>
                {
                    YearReview row = await db
                        .YearReviews.AsNoTracking()
                        .Known(Storage.Reading.KnownAt.Now)
                        .SingleAsync(one => one.Key == before.Row.Key);
                    (Outcome<CellReviewCourse> course, string? words) = await step(before with { Row = row });
                    if (!course.IsDone)
                    {
                        return course.Refusal;
                    }

                    scope.Revise(row, next => next.Follow(course.Value));
                    await Write(scope, row.Key, part, words, year);
                    return row.Key;
                }
            );
    }

    /// <summary>Writes words of a review within an act.</summary>
    internal static Task Write(ActScope scope, long key, string part, string? words, int year) =>
        PrivateTexts.Write(
            scope.Db,
            PrivateSubject.YearReview,
            key,
            part,
            words,
            new DateOnly(year + YearsKept + 1, 1, 1)
        );
}
