using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Remedies;

/// <summary>Decides what becomes of a cell that does not conform, and tells what came of it (III.2-a).</summary>
internal sealed class RemedyCell(ChiBoContext db, RegisterActs acts, RegisterCache cache)
{
    /// <summary>How long words are at most.</summary>
    public const int LongestWords = 2_000;

    /// <summary>How long the name of a person or an office is at most.</summary>
    public const int LongestOwner = 200;

    /// <summary>Decides, or decides anew.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="asked">What is decided.</param>
    /// <param name="seen">The revision that was shown; nothing when there was none.</param>
    /// <param name="actor">Who decides.</param>
    public Task<Outcome<long>> Decide(string code, NewRemedy asked, long? seen, CampaignActor actor) =>
        Do(
            code,
            seen,
            actor,
            async (scope, cell, current) =>
            {
                if ((Long(asked.Note, LongestWords) ?? Long(asked.OwnerName, LongestOwner)) is { } refusal)
                {
                    return refusal;
                }

                Outcome<CellRemedyCourse> course = CellRemedyCourse.Decide(
                    asked.Option,
                    asked.OwnerName,
                    asked.DueOn,
                    acts.Today
                );
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                // The same of a code that nobody has and of an organisation elsewhere: it is not told whether there is one.
                RemedyOwner? owner = (await RemedyOwner.Of(db, code, acts.Today)).FirstOrDefault(one =>
                    one.Code == asked.Owner
                );
                if (owner is not { Id: var known })
                {
                    return new NoSuchOwner(asked.Owner);
                }

                void Set(CellRemedy row)
                {
                    row.Option = asked.Option;
                    row.OwnerId = known;
                    row.OwnerName = asked.OwnerName!.Trim();
                    row.DecidedOn = acts.Today;
                    row.DueOn = asked.DueOn;
                    row.Note = string.IsNullOrWhiteSpace(asked.Note) ? null : asked.Note.Trim();
                    row.Outcome = null;
                    row.OutcomeOn = null;
                }

                if (current is not null)
                {
                    return scope.Revise(current, Set).Key;
                }

                var first = new CellRemedy
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Option = asked.Option,
                    OwnerId = known,
                    OwnerName = "",
                    DecidedOn = acts.Today,
                    DueOn = asked.DueOn,
                };
                Set(first);
                return scope.Record(first).Key;
            }
        );

    /// <summary>Tells what came of it.</summary>
    public Task<Outcome<long>> End(string code, string? outcome, DateOnly on, long? seen, CampaignActor actor) =>
        Do(
            code,
            seen,
            actor,
            (scope, _, current) =>
            {
                if (Long(outcome, LongestWords) is { } refusal)
                {
                    return Task.FromResult<Outcome<long>>(refusal);
                }

                if (current is null)
                {
                    return Task.FromResult<Outcome<long>>(new NothingDecidedYet());
                }

                Outcome<CellRemedyCourse> ended = new CellRemedyCourse(
                    current.Option,
                    current.DueOn,
                    current.Outcome,
                    current.OutcomeOn
                ).End(outcome, on, current.DecidedOn, acts.Today);
                return Task.FromResult<Outcome<long>>(
                    ended.IsDone
                        ? scope
                            .Revise(
                                current,
                                next =>
                                {
                                    next.Outcome = ended.Value.Outcome;
                                    next.OutcomeOn = ended.Value.OutcomeOn;
                                }
                            )
                            .Key
                        : ended.Refusal
                );
            }
        );

    private static CampaignWordsTooLong? Long(string? text, int most) =>
        text?.Trim().Length > most ? new CampaignWordsTooLong(most) : null;

    private Task<Outcome<long>> Do(
        string code,
        long? seen,
        CampaignActor actor,
        Func<ActScope, int, CellRemedy?, Task<Outcome<long>>> work
    ) =>
        acts.Do(
            actor.Header(ActKind.CellRemedied, code),
            async scope =>
            {
                IReadOnlyList<RemedyLine> lines = await RemedyRegister.All(db, cache, acts.Today, null, code);
                if (lines.Count == 0)
                {
                    return new NotACellToRemedy(code);
                }

                CellRemedy? current = lines[0].Row;
                if (current?.Id != seen)
                {
                    return new CampaignMovedSince();
                }

                int cell = await db.Organisations.Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
                return await work(scope, cell, current);
            }
        );
}
