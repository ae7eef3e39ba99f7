using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>Comments of members on a version, and how they were taken up (góp ý, tiếp thu).</summary>
internal sealed class CommentOnRegulations(ChiBoContext db, RegisterActs acts, Person person, RegulationRights rights)
{
    /// <summary>The person comments, as a member of the cell.</summary>
    public Task<Outcome<long>> Comment(long key, RegulationChapter? chapter, string text) =>
        Do(
            key,
            async (scope, code) =>
            {
                if (await rights.OwnMember(code) is not { } member)
                {
                    return new NotOfTheCell();
                }

                scope.Record(
                    new RegulationNote
                    {
                        RecordedIn = scope.Act.Id,
                        DraftKey = key,
                        Chapter = chapter,
                        MemberId = member,
                        Text = RegulationFile.Plain(text),
                    }
                );
                return key;
            }
        );

    /// <summary>Who writes the regulations says how a comment was taken up.</summary>
    public Task<Outcome<long>> Answer(long key, long note, string answer) =>
        Do(
            key,
            async (scope, code) =>
            {
                if (!await rights.Writes(code))
                {
                    return new NotYourRegulations();
                }

                RegulationNote? current = await db
                    .RegulationNotes.AsNoTracking()
                    .Known(KnownAt.Now)
                    .SingleOrDefaultAsync(row => row.Key == note && row.DraftKey == key);
                if (current is null)
                {
                    return new NoSuchRegulations();
                }

                scope.Revise(current, next => next.Answer = RegulationFile.Plain(answer));
                return key;
            }
        );

    private async Task<Outcome<long>> Do(long key, Func<ActScope, string, Task<Outcome<long>>> work) =>
        await RegulationFile.CellOf(db, key) is not { } code
            ? new NoSuchRegulations()
            : await acts.Do<long>(
                new ActHeader(ActKind.RegulationsWorked, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = code,
                },
                async scope =>
                    await RegulationFile.Row(db, key)
                        is { State: RegulationState.Approved or RegulationState.Withdrawn } row
                        ? new NotTheNextStepOfRegulations(row.State)
                        : await work(scope, code)
            );
}
