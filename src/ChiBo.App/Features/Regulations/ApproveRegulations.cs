using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Meetings;
using ChiBo.Guidance.Regulations;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Regulations;

/// <summary>
/// Moves a version one step on (II.2.a). With the last approval it is in force: in the same act it enters the register, where the
/// rule of operation reads it, ends the version before, and gets its number.
/// </summary>
internal sealed class ApproveRegulations(ChiBoContext db, RegisterActs acts, Person person, RegulationRights rights)
{
    /// <summary>The cell approved it.</summary>
    /// <param name="key">The version.</param>
    /// <param name="seen">What of it was seen.</param>
    /// <param name="on">The day.</param>
    /// <param name="votes">Official members in favour.</param>
    /// <param name="aloneFrom">First day in force, where the committee above need not approve; its office says that.</param>
    public Task<Outcome<long>> ByCell(long key, long seen, DateOnly on, int votes, DateOnly? aloneFrom) =>
        Do(
            key,
            null,
            async (scope, code, draft) =>
            {
                if (!await rights.Writes(code))
                {
                    return new NotYourRegulations();
                }

                if (aloneFrom is not null && !await rights.SpeaksForCommittee(code))
                {
                    return new NotForTheCommittee();
                }

                List<RegulationPart> parts = await RegulationFile.Parts(db, key);
                if (draft.State == RegulationState.Drafted && RegulationFile.SeenOf(draft, parts) != seen)
                {
                    return new RegulationsChangedSince();
                }

                var vote = new CellVote(
                    on,
                    votes,
                    await RegulationFile.OfficialMembers(db, draft.OrganisationId, on),
                    MeetingRules.On(on).Resolution.Share
                );
                bool needsCommittee = aloneFrom is null && RegulationModel.On(on).CommitteeApproves;
                return await Follow(
                    scope,
                    draft,
                    parts,
                    draft
                        .Course(needsCommittee)
                        .ApproveByCell(vote, RegulationFile.CoverageOf(parts), aloneFrom, acts.Today)
                );
            }
        );

    /// <summary>The committee above approved it.</summary>
    public Task<Outcome<long>> ByCommittee(long key, DateOnly on, DateOnly from) =>
        Do(
            key,
            null,
            async (scope, code, draft) =>
            {
                if (!await rights.SpeaksForCommittee(code))
                {
                    return new NotForTheCommittee();
                }

                List<RegulationPart> parts = await RegulationFile.Parts(db, key);
                return await Follow(
                    scope,
                    draft,
                    parts,
                    draft
                        .Course(needsCommittee: true)
                        .ApproveByCommittee(on, from, RegulationFile.CoverageOf(parts), acts.Today)
                );
            }
        );

    /// <summary>It is given up before it was approved.</summary>
    public Task<Outcome<long>> Withdraw(long key, string reason) =>
        Do(
            key,
            reason,
            async (scope, code, draft) =>
                await rights.Writes(code)
                    ? await Follow(scope, draft, [], draft.Course(needsCommittee: true).Withdraw(reason))
                    : new NotYourRegulations()
        );

    private async Task<Outcome<long>> Follow(
        ActScope scope,
        RegulationDraft draft,
        List<RegulationPart> parts,
        Outcome<RegulationCourse> course
    )
    {
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        RegulationDraft next = scope.Revise(draft, row => row.Follow(course.Value));
        return course.Value.InForce is { From: { } from }
            ? await new RegulationsBegin(db, scope).Do(next, parts, from)
            : next.Key;
    }

    private async Task<Outcome<long>> Do(
        long key,
        string? reason,
        Func<ActScope, string, RegulationDraft, Task<Outcome<long>>> step
    ) =>
        await RegulationFile.CellOf(db, key) is not { } code
            ? new NoSuchRegulations()
            : await acts.Do<long>(
                new ActHeader(ActKind.RegulationsWorked, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = code,
                    Reason = reason,
                },
                async scope => await step(scope, code, await RegulationFile.Row(db, key))
            );
}
