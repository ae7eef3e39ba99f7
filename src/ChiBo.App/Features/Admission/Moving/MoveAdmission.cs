using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Admission;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Moving;

/// <summary>Takes the next step of a case; at the ceremony and at the end the register follows in the same act.</summary>
internal sealed class MoveAdmission(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    AdmissionReach reach,
    FollowInRegister register
)
{
    /// <summary>Records it; the key of the case.</summary>
    public Task<Outcome<long>> Take(StepRequest request) =>
        Do(
            request.Key,
            async (scope, found) =>
            {
                if (found.Steps.Count != request.FilledInOn)
                {
                    return new CaseChangedSince();
                }

                StepAct act = await Judged(found, request);
                Outcome<AdmissionCourse> course = found.Course.Take(act, acts.Today);
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                await StepRows.TakeThePlaceOfAnEarlierOne(scope, request);
                scope.Record(await StepRows.Row(scope, act, request));
                return await Follow(scope, found, course.Value, request);
            }
        );

    /// <summary>Ends it without membership; who was on probation is a member no longer.</summary>
    public Task<Outcome<long>> End(long key, AdmissionEnd how, DateOnly day, string? reason) =>
        Do(
            key,
            async (scope, found) =>
            {
                Outcome<AdmissionCourse> course = found.Course.End(how, day, reason, acts.Today);
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                if (await register.Leave(scope, found, how, day) is { } refusal)
                {
                    return refusal;
                }

                EndOf(scope, found, course.Value.Ending!);
                DateOnly gone = day.AddMonths(AdmissionRules.On(day).EraseNameMonths);
                await AdmissionWords.Write(scope, key, AdmissionWords.Reason, reason!);
                await AdmissionWords.EraseOn(scope, key, gone);
                return key;
            }
        );

    private async Task<Outcome<long>> Do(long key, Func<ActScope, OpenCase, Task<Outcome<long>>> step)
    {
        if (await reach.Find(key) is not { } seen)
        {
            return new NoSuchCase();
        }

        if (!await reach.WorksFor(seen.CellCode))
        {
            return new NotYourCell();
        }

        return await acts.Do<long>(
            new ActHeader(ActKind.AdmissionMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = seen.CellCode,
            },
            async scope =>
                await db.AdmissionCases.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key) is { } now
                    ? await step(scope, new OpenCase(now, seen.CellCode, await AdmissionReach.StepsOf(db, key)))
                    : new NoSuchCase()
        );
    }

    /// <summary>The act with what the register and the private words tell for judging it.</summary>
    private async Task<StepAct> Judged(OpenCase found, StepRequest request)
    {
        int cell = found.Row.OrganisationId;
        string[] codes = [.. request.Helpers.Select(helper => helper.Code)];
        List<string> official = await VotingMembers
            .Of(db, cell, request.Day)
            .Where(row => codes.Contains(row.Member!.Code))
            .Select(row => row.Member!.Code)
            .ToListAsync();
        var words = await AdmissionWords.Of(db, [found.Row.Key]);
        return new StepAct(request.Step, request.Day)
        {
            VotesFor = request.Step.IsVote() ? request.VotesFor : null,
            OfficialMembers = request.Step.IsVote() ? await VotingMembers.Count(db, cell, request.Day) : null,
            Helpers =
            [
                .. request.Helpers.Select(helper => new Helper(
                    helper.Code,
                    official.Contains(helper.Code),
                    helper.TogetherSince
                )),
            ],
            BirthDate = PrivateTexts.DayIn(words.GetValueOrDefault((found.Row.Key, AdmissionWords.Birth))),
            Consent = request.Consent,
        };
    }

    private async Task<Outcome<long>> Follow(
        ActScope scope,
        OpenCase found,
        AdmissionCourse course,
        StepRequest request
    )
    {
        if (request.Step == AdmissionStep.Ceremony)
        {
            Outcome<int> member = await register.Admit(scope, found, request);
            if (!member.IsDone)
            {
                return member.Refusal;
            }

            scope.Revise(found.Row, next => next.MemberId = member.Value);
        }
        else if (request.Step == AdmissionStep.Official)
        {
            if (await register.Confirm(scope, found, course.OfficialOn!.Value) is { } refusal)
            {
                return refusal;
            }

            EndOf(scope, found, course.Ending!);
        }

        return found.Row.Key;
    }

    private static void EndOf(ActScope scope, OpenCase found, AdmissionEnding ending) =>
        scope.Revise(
            found.Row,
            next =>
            {
                next.EndedAs = ending.As;
                next.EndedOn = ending.On;
            }
        );
}
