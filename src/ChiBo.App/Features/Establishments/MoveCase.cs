using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>Moves a case on: appraises it, puts it to the level above, records the answer, refuses or withdraws it.</summary>
internal sealed class MoveCase(ChiBoContext db, RegisterActs acts, Permits permits, Person person)
{
    /// <summary>The office of the committee that applies and decides.</summary>
    public const AccessAction Own = AccessAction.Establish;

    /// <summary>Appraises it on what is known now, for the first time or again.</summary>
    /// <param name="key">Which case.</param>
    /// <param name="seen">Number of the act after which the page was read.</param>
    /// <param name="words">What the appraisal says.</param>
    public Task<Outcome<long>> Appraise(long key, long seen, string? words) =>
        Move(
            key,
            seen,
            Own,
            words,
            async (row, course, commune) =>
            {
                Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(row.What());
                if (!planned.IsDone)
                {
                    return planned.Refusal;
                }

                IReadOnlyList<Finding> findings = CaseChecks.Findings(planned.Value, commune);
                row.Fingerprint = planned.Value.Plan.Fingerprint();
                row.Appraisal = words;
                row.Failing = findings.Count(finding => finding.Outcome == Outcome.Fail);
                row.Unclear = findings.Count(finding => finding.Outcome == Outcome.Unknown);
                row.ConsentWords = null;
                return course.Appraise(acts.Today);
            }
        );

    /// <summary>Asks the level above for its consent.</summary>
    public Task<Outcome<long>> AskConsent(long key, long seen) =>
        Move(key, seen, Own, null, (_, course, _) => Task.FromResult(course.AskConsent(acts.Today)));

    /// <summary>Records what the level above answers: somebody else than who applied.</summary>
    public Task<Outcome<long>> Answer(long key, long seen, bool consents, string? number, DateOnly on, string? words) =>
        Move(
            key,
            seen,
            AccessAction.Consent,
            words,
            async (row, course, _) =>
            {
                if (await AppliedBy(key) == person.AccountId)
                {
                    return new ConsentToOneself();
                }

                row.ConsentWords = words;
                return course.Answer(consents, number, on, words, acts.Today);
            }
        );

    /// <summary>The committee refuses it.</summary>
    public Task<Outcome<long>> Refuse(long key, long seen, DateOnly on, string? reason) =>
        Move(key, seen, Own, reason, (_, course, _) => Task.FromResult(course.Refuse(reason, on, acts.Today)));

    /// <summary>Who applied gives it up.</summary>
    public Task<Outcome<long>> Withdraw(long key, long seen, string? reason) =>
        Move(key, seen, Own, reason, (_, course, _) => Task.FromResult(course.Withdraw(reason)));

    private Task<int?> AppliedBy(long key) =>
        db
            .OrganisationCases.Where(first => first.Id == key)
            .Join(db.Acts, first => first.RecordedIn, act => act.Id, (_, act) => act.AccountId)
            .SingleAsync();

    private Task<Outcome<long>> Move(
        long key,
        long seen,
        AccessAction action,
        string? reason,
        Func<OrganisationCase, CaseCourse, string, Task<Outcome<CaseCourse>>> step
    ) =>
        acts.Do<long>(
            new ActHeader(ActKind.EstablishmentMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                Reason = reason,
            },
            async scope =>
            {
                Outcome<OpenedCase> opened = await OpenedCase.For(db, permits, action, key, seen, acts.Today);
                if (!opened.IsDone)
                {
                    return opened.Refusal;
                }

                OpenedCase found = opened.Value;
                scope.About(found.Committee);
                var next = (OrganisationCase)found.Row.RecordAgain(scope.Act);
                Outcome<CaseCourse> course = await step(next, found.Course, found.Commune);
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                next.Follow(course.Value);
                scope.Supersede(found.Row);
                scope.Record(next);
                return key;
            }
        );
}
