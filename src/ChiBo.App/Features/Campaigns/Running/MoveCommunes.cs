using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Communes submit, are returned and accepted (III.2-a): one, some or all at a step, in one act.</summary>
internal sealed class MoveCommunes(ChiBoContext db, RegisterActs acts, RegisterCache cache)
{
    /// <summary>How long a plan or a comment is at most.</summary>
    public const int LongestWords = 4_000;

    /// <summary>Submits what the review of the cut-off day says now, frozen with its evidence.</summary>
    /// <param name="which">The communes.</param>
    /// <param name="plan">What the commune means to do; nothing to leave what it wrote before, empty words to clear it.</param>
    /// <param name="actor">Who submits.</param>
    public Task<Outcome<MovedCommunes>> Submit(WhichCommunes which, string? plan, CampaignActor actor) =>
        plan?.Length > LongestWords
            ? TooLong()
            : Do(
                which,
                actor,
                (course, campaign) => course.Submit(campaign, acts.Today),
                (scope, campaign, rows) => Freeze(scope, campaign, which, rows, plan)
            );

    /// <summary>Keeps what the commune means to do, before it submits.</summary>
    public Task<Outcome<MovedCommunes>> Plan(WhichCommunes which, string? plan, CampaignActor actor) =>
        plan?.Length > LongestWords
            ? TooLong()
            : Do(
                which,
                actor,
                (course, campaign) =>
                    course.Submit(campaign, campaign.CutOffOn) is { Refusal: { } refusal } ? refusal : course,
                (scope, _, rows) =>
                {
                    foreach (CommuneToMove row in rows)
                    {
                        scope.Revise(row.Row, next => next.Plan = Trimmed(plan));
                    }

                    return Task.FromResult<Outcome<int>>(rows.Count);
                }
            );

    /// <summary>Sends back, with what is to be put right.</summary>
    public Task<Outcome<MovedCommunes>> Return(WhichCommunes which, string? comment, CampaignActor actor) =>
        comment?.Length > LongestWords
            ? TooLong()
            : Do(which, actor, (course, campaign) => course.Return(campaign, actor.Level, comment), Revise);

    /// <summary>Accepts, or passes on.</summary>
    public Task<Outcome<MovedCommunes>> Accept(WhichCommunes which, CampaignActor actor) =>
        Do(which, actor, (course, campaign) => course.Accept(campaign, actor.Level), Revise);

    private static Task<Outcome<MovedCommunes>> TooLong() =>
        Task.FromResult<Outcome<MovedCommunes>>(new CampaignWordsTooLong(LongestWords));

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<Outcome<MovedCommunes>> Do(
        WhichCommunes which,
        CampaignActor actor,
        Func<CommuneCourse, CampaignCourse, Outcome<CommuneCourse>> step,
        Func<ActScope, ReviewCampaign, IReadOnlyList<CommuneToMove>, Task<Outcome<int>>> record
    )
    {
        await new CampaignListing(db, acts, cache).BringIntoLine(which.Campaign);
        return await acts.Do<MovedCommunes>(
            actor.Header(ActKind.CampaignMoved, null),
            async scope =>
            {
                ReviewCampaign? campaign = await db
                    .ReviewCampaigns.AsNoTracking()
                    .Known(KnownAt.Now)
                    .SingleOrDefaultAsync(row => row.Key == which.Campaign);
                if (campaign is null)
                {
                    return new NoSuchCampaign();
                }

                scope.Because(campaign.Name);
                Outcome<IReadOnlyList<CommuneToMove>> rows = await Find(which, campaign, step);
                if (!rows.IsDone)
                {
                    return rows.Refusal;
                }

                Outcome<int> moved = await record(scope, campaign, rows.Value);
                return moved.IsDone ? new MovedCommunes(scope.Act.Id, moved.Value) : moved.Refusal;
            }
        );
    }

    private async Task<Outcome<IReadOnlyList<CommuneToMove>>> Find(
        WhichCommunes which,
        ReviewCampaign campaign,
        Func<CommuneCourse, CampaignCourse, Outcome<CommuneCourse>> step
    )
    {
        IReadOnlyList<CommuneToMove> all = await CommuneToMove.Read(db, which, acts.Today);
        if (which.Codes?.Except(all.Select(row => row.Code), StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            return new NotInTheCampaign(missing);
        }

        if (which.Seen is { } seen && all.Any(row => seen.TryGetValue(row.Code, out long id) && row.Row.Id != id))
        {
            return new CampaignMovedSince();
        }

        var course = new CampaignCourse(campaign.CutOffOn, campaign.DueOn, campaign.State);
        var moved = new List<CommuneToMove>();
        foreach (CommuneToMove row in all.Where(row => which.Fits(row)))
        {
            Outcome<CommuneCourse> next = step(row.Course, course);
            if (next.IsDone)
            {
                moved.Add(row with { Next = next.Value });
            }
            else if (
                which.Codes is not null && !which.OnlyConforming
                || next.Refusal is CampaignIsClosed or CutOffNotReached
            )
            {
                return next.Refusal;
            }
        }

        return moved.Count == 0 ? new NothingToMove() : moved;
    }

    private Task<Outcome<int>> Revise(ActScope scope, ReviewCampaign campaign, IReadOnlyList<CommuneToMove> rows)
    {
        foreach (CommuneToMove row in rows)
        {
            scope.Revise(row.Row, next => row.Move(next, acts.Today));
        }

        return Task.FromResult<Outcome<int>>(rows.Count);
    }

    private async Task<Outcome<int>> Freeze(
        ActScope scope,
        ReviewCampaign campaign,
        WhichCommunes which,
        IReadOnlyList<CommuneToMove> rows,
        string? plan
    )
    {
        ReviewCase review = CampaignReview.Of(db, await cache.Current(db), campaign.CutOffOn, Language.Vietnamese);
        ReviewSession session = review.Reviewer.Open(campaign.CutOffOn);
        int count = 0;
        foreach (CommuneToMove row in rows)
        {
            CommuneRef? found = review.Reviewer.Snapshot.Find(row.Code);
            if (found is not { } commune || !commune.IsActiveOn(campaign.CutOffOn))
            {
                // A correction since it was submitted and returned says that there is no such commune on the day.
                if (which.Codes is not null)
                {
                    return new NoSuchCommuneThen(row.Code, campaign.CutOffOn);
                }

                continue;
            }

            count++;
            string? words = plan is null ? row.Row.Plan : Trimmed(plan);
            CampaignSubmission frozen = scope.Record(
                FrozenCommune.Of(review, session, commune, row, words, scope.Act, acts.Today)
            );
            scope.Revise(
                row.Row,
                next =>
                {
                    row.Move(next, acts.Today);
                    next.Plan = frozen.Plan;
                    next.SubmissionKey = frozen.Key;
                }
            );
        }

        return count == 0 ? new NothingToMove() : count;
    }
}
