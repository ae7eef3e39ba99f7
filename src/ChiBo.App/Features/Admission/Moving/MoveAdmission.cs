using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Admission;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Moving;

/// <summary>A step that is to be recorded.</summary>
/// <param name="Key">The case.</param>
/// <param name="FilledInOn">How many steps were on record when the form was opened.</param>
/// <param name="Step">Which step.</param>
/// <param name="Day">When it was taken.</param>
internal sealed record StepRequest(long Key, int FilledInOn, AdmissionStep Step, DateOnly Day)
{
    public int? VotesFor { get; init; }

    /// <summary>Codes of who helps, and since when they have worked with the person.</summary>
    public IReadOnlyList<(string Code, DateOnly? TogetherSince)> Helpers { get; init; } = [];

    /// <summary>Number of the consent of a level above.</summary>
    public string? Consent { get; init; }

    /// <summary>Number of the paper.</summary>
    public string? Remark { get; init; }

    /// <summary>Codes of members who look like the person and have been looked at.</summary>
    public IReadOnlyList<string> LookedAt { get; init; } = [];
}

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

                await TakeThePlaceOfAnEarlierOne(scope, request);
                scope.Record(await Row(scope, act, request));
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
                await PrivateWords.EraseOn(scope, key, gone);
                PrivateWords.Add(scope, key, PrivateWords.Reason, reason!, gone);
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
        var words = await PrivateWords.Of(db, [found.Row.Key]);
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
            BirthDate = PrivateWords.ReadDay(words.GetValueOrDefault((found.Row.Key, PrivateWords.Birth))),
            Consent = request.Consent,
        };
    }

    /// <summary>A lost vote, or a certificate that is over: one of a step is current at a time.</summary>
    private async Task TakeThePlaceOfAnEarlierOne(ActScope scope, StepRequest request)
    {
        if (
            await db
                .AdmissionSteps.Known(KnownAt.Now)
                .SingleOrDefaultAsync(row => row.CaseKey == request.Key && row.Step == request.Step) is
            { } earlier
        )
        {
            scope.Supersede(earlier);
        }
    }

    private async Task<AdmissionStepDone> Row(ActScope scope, StepAct act, StepRequest request)
    {
        List<int> helpers = [];
        foreach (Helper helper in act.Helpers)
        {
            helpers.Add(await db.Members.Where(row => row.Code == helper.Code).Select(row => row.Id).SingleAsync());
        }

        string remark = string.Join(" · ", new[] { request.Remark, request.Consent }.OfType<string>());
        return new AdmissionStepDone
        {
            RecordedIn = scope.Act.Id,
            CaseKey = request.Key,
            Step = act.Step,
            Day = act.Day,
            VotesFor = act.VotesFor,
            OfficialMembers = act.OfficialMembers,
            HelperId = helpers.Count > 0 ? helpers[0] : null,
            SecondHelperId = helpers.Count > 1 ? helpers[1] : null,
            Remark = remark.Length > 0 ? remark : null,
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
