using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Meetings;

/// <summary>Does what is done with a meeting, as one act each: the meeting is read once more inside it.</summary>
internal sealed class MeetingActs(MeetingReader reader, RegisterActs acts, Person person)
{
    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => acts.Today;

    /// <summary>Works on a meeting, or declines with nothing written.</summary>
    /// <param name="key">The meeting.</param>
    /// <param name="reason">What is told of it.</param>
    /// <param name="day">The day on which it was held, when that is being told.</param>
    /// <param name="work">The work.</param>
    public async Task<Outcome<long>> On(
        long key,
        string? reason,
        DateOnly? day,
        Func<ActScope, OpenMeeting, Task<Outcome<long>>> work
    )
    {
        if (await reader.CellOf(key) is not { } cell)
        {
            return new NoSuchMeeting();
        }

        return await On(
            cell,
            reason,
            async scope =>
                await reader.Find(key, day) switch
                {
                    null => new NoSuchMeeting(),
                    { Record: null } => new MeetingWasStruckOut(),
                    var meeting => await work(scope, meeting),
                }
        );
    }

    /// <summary>The same, where nothing has to be waited for.</summary>
    public Task<Outcome<long>> On(long key, string? reason, Func<ActScope, OpenMeeting, Outcome<long>> work) =>
        On(key, reason, null, (scope, meeting) => Task.FromResult(work(scope, meeting)));

    /// <summary>Does an act for a cell.</summary>
    public Task<Outcome<long>> On(string cell, string? reason, Func<ActScope, Task<Outcome<long>>> work) =>
        acts.Do(
            new ActHeader(ActKind.MeetingWorked, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = cell,
                Reason = reason,
            },
            work
        );
}
