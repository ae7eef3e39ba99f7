using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Receipts;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Receipts;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Which communes of a campaign are moved.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Codes">The communes; nothing for all that are at the step.</param>
internal sealed record WhichCommunes(long Campaign, IReadOnlyCollection<string>? Codes)
{
    /// <summary>For one commune: the number of the revision that was shown, so that nobody decides on what has changed since.</summary>
    public long? Seen { get; init; }

    /// <summary>Whether only those are meant whose submitted verdict conforms.</summary>
    public bool OnlyConforming { get; init; }

    /// <summary>Among all, those alone that fall to this committee between; nothing for any.</summary>
    public IReadOnlySet<int>? Between { get; init; }

    /// <summary>Whether a commune is meant.</summary>
    public bool Fits(CommuneToMove row) =>
        (!OnlyConforming || row.Verdict == Verdict.Conforming)
        && (Between is null || (row.Row.BetweenId is { } between && Between.Contains(between)));
}

/// <summary>Communes that were moved.</summary>
/// <param name="Act">The act.</param>
/// <param name="Communes">How many.</param>
internal sealed record MovedCommunes(long Act, int Communes);

/// <summary>Communes submit, are returned and accepted (III.2-a): one, some or all at a step, in one act.</summary>
internal sealed class MoveCommunes(ChiBoContext db, RegisterActs acts, RegisterCache cache)
{
    /// <summary>How long a plan or a comment is at most.</summary>
    public const int LongestWords = 4_000;

    /// <summary>Submits what the review of the cut-off day says now, frozen with its evidence.</summary>
    /// <param name="which">The communes.</param>
    /// <param name="plan">What the commune means to do; nothing to leave what it wrote before.</param>
    /// <param name="actor">Who submits.</param>
    public Task<Outcome<MovedCommunes>> Submit(WhichCommunes which, string? plan, CampaignActor actor) =>
        plan?.Length > LongestWords
            ? TooLong()
            : Do(
                which,
                actor,
                (course, campaign) => course.Submit(campaign, acts.Today),
                (scope, campaign, rows) => Freeze(scope, campaign, rows, plan)
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

                    return Task.CompletedTask;
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

    private Task<Outcome<MovedCommunes>> Do(
        WhichCommunes which,
        CampaignActor actor,
        Func<CommuneCourse, CampaignCourse, Outcome<CommuneCourse>> step,
        Func<ActScope, ReviewCampaign, IReadOnlyList<CommuneToMove>, Task> record
    ) =>
        acts.Do<MovedCommunes>(
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

                await record(scope, campaign, rows.Value);
                return new MovedCommunes(scope.Act.Id, rows.Value.Count);
            }
        );

    private async Task<Outcome<IReadOnlyList<CommuneToMove>>> Find(
        WhichCommunes which,
        ReviewCampaign campaign,
        Func<CommuneCourse, CampaignCourse, Outcome<CommuneCourse>> step
    )
    {
        IReadOnlyList<CommuneToMove> all = await CommuneToMove.Read(db, which);
        if (which.Codes?.Except(all.Select(row => row.Code), StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            return new NotInTheCampaign(missing);
        }

        if (which.Seen is { } seen && all.Any(row => row.Row.Id != seen))
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

    private Task Revise(ActScope scope, ReviewCampaign campaign, IReadOnlyList<CommuneToMove> rows)
    {
        foreach (CommuneToMove row in rows)
        {
            scope.Revise(row.Row, next => Set(next, row.Next, acts.Today));
        }

        return Task.CompletedTask;
    }

    private async Task Freeze(ActScope scope, ReviewCampaign campaign, IReadOnlyList<CommuneToMove> rows, string? plan)
    {
        ReviewCase review = CampaignReview.Of(db, await cache.Current(db), campaign.CutOffOn, Language.Vietnamese);
        ReviewSession session = review.Reviewer.Open(campaign.CutOffOn);
        foreach (CommuneToMove row in rows)
        {
            CampaignSubmission frozen = scope.Record(
                Frozen(scope, campaign, row, review, session, Trimmed(plan) ?? row.Row.Plan)
            );
            scope.Revise(
                row.Row,
                next =>
                {
                    Set(next, row.Next, acts.Today);
                    next.Plan = frozen.Plan;
                    next.SubmissionKey = frozen.Key;
                }
            );
        }
    }

    private CampaignSubmission Frozen(
        ActScope scope,
        ReviewCampaign campaign,
        CommuneToMove row,
        ReviewCase review,
        ReviewSession session,
        string? plan
    )
    {
        CommuneRef? found = review.Reviewer.Snapshot.Find(row.Code);
        if (found is not { } commune || !commune.IsActiveOn(campaign.CutOffOn))
        {
            // A correction since the opening says that there was no such commune on the day: that is what is submitted.
            return Of(new CommuneReview(row.Code, row.Code, Verdict.NoAgencyCell, null, []), "", "");
        }

        session.Decide(commune);
        Receipt receipt = ReceiptLines.Of(review, commune, session);
        return Of(session.Describe(), receipt.FactsHash, ReceiptLines.TextOf(receipt));

        CampaignSubmission Of(CommuneReview decided, string hash, string receiptText) =>
            new()
            {
                RecordedIn = scope.Act.Id,
                CampaignKey = campaign.Key,
                UnitId = row.Row.UnitId,
                Turn = row.Next.Turn,
                SubmittedOn = acts.Today,
                Name = decided.Name,
                Verdict = (byte)decided.Verdict,
                Eligible = decided.Eligible,
                Failures = decided.Findings.Count(finding => finding.Outcome == Outcome.Fail),
                Unknowns = decided.Findings.Count(finding => finding.Outcome == Outcome.Unknown),
                FactsHash = hash,
                Receipt = receiptText,
                Evidence = FrozenEvidence.Write(decided.Findings),
                Plan = plan,
            };
    }

    private static void Set(CampaignCommune row, CommuneCourse course, DateOnly today)
    {
        row.Stage = course.Stage;
        row.Turn = course.Turn;
        row.Comment = course.Comment;
        row.Since = today;
    }
}
