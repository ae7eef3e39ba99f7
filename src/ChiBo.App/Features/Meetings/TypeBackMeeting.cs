using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>A regular meeting that was held, as its secretary tells it in a line.</summary>
/// <param name="When">When it was.</param>
/// <param name="Present">How many were there.</param>
/// <param name="NotThere">Who was not, by the numbers of the list.</param>
internal sealed record TypedBack(MeetingEnd When, int Present, string? NotThere);

/// <summary>
/// Records a regular meeting that was held: «ngày 4, có mặt 14 trên 16, vắng số 3 và số 11». In one act there are its record,
/// who came, and the draft of its minutes.
/// </summary>
internal sealed class TypeBackMeeting(
    ChiBoContext db,
    MeetingActs acts,
    StartMeeting starting,
    EndMeeting ending,
    MeetingReader reader
)
{
    /// <summary>The key of the meeting comes back.</summary>
    public Task<Outcome<long>> Handle(string cell, TypedBack told) =>
        acts.On(
            cell,
            told.When.Reason,
            async scope =>
            {
                if (await ending.WhyNotThen(cell, told.When) is { } fault)
                {
                    return fault;
                }

                DateOnly day = told.When.Day;
                var month = new DateOnly(day.Year, day.Month, 1);
                OrganisationVersion version = (await Rolls.CellOn(db, cell, day))!;
                MeetingRecord? planned = await db
                    .Meetings.AsNoTracking()
                    .Known(KnownAt.Now)
                    .Where(row => row.OrganisationId == version.OrganisationId && row.Month == month)
                    .Where(row => row.Kind == MeetingKind.Regular && row.State == MeetingState.Planned)
                    .FirstOrDefaultAsync();
                Refusal? refusal =
                    await starting.Blocks(version.OrganisationId, MeetingKind.Regular, month, planned?.Id)
                    ?? await ending.OutOfOrder(cell, month, MeetingKind.Regular, told.When);
                if (refusal is not null)
                {
                    return refusal;
                }

                IReadOnlyList<MeetingMember> members = await MeetingRoll.Read(db, version.OrganisationId, day, []);
                Outcome<IReadOnlyDictionary<int, AttendanceKind>> rows = AbsentRows.Read(told.NotThere, members.Count);
                return !rows.IsDone ? rows.Refusal
                    : Counted(told, members, rows.Value) is { } wrong ? wrong
                    : await Record(scope, version, planned, told, members, rows.Value);
            }
        );

    /// <summary>Whether so many can have been there when these were not.</summary>
    private static MeetingNotPossible? Counted(
        TypedBack told,
        IReadOnlyList<MeetingMember> members,
        IReadOnlyDictionary<int, AttendanceKind> rows
    )
    {
        int expected = members.Count(member =>
            rows.TryGetValue(member.Number, out AttendanceKind how) ? how == AttendanceKind.Present : member.IsToCome
        );
        return told.Present > members.Count ? MeetingNotPossible.TooManyPresent(told.Present, members.Count)
            : told.Present < 1 ? MeetingNotPossible.NobodyCame with { Field = "Present" }
            : told.Present != expected ? MeetingNotPossible.CountDiffers(told.Present, expected)
            : null;
    }

    private async Task<Outcome<long>> Record(
        ActScope scope,
        OrganisationVersion version,
        MeetingRecord? planned,
        TypedBack told,
        IReadOnlyList<MeetingMember> members,
        IReadOnlyDictionary<int, AttendanceKind> rows
    )
    {
        OpenMeeting? begun = planned is null ? null : await Begun(planned);
        if (begun is { Stage: >= MeetingStage.Ended })
        {
            return new MeetingMovedOn(begun.Stage);
        }

        MeetingSheet sheet =
            begun?.Sheet ?? await starting.Make(scope, version.OrganisationId, MeetingKind.Regular, told.When.Day);
        if (planned is not null)
        {
            scope.Supersede(planned);
        }

        MeetingRecord record = scope.Record(EndMeeting.RecordOf(scope, sheet, told.When));
        (int? chair, int? secretary, _) = await starting.Usual(version.OrganisationId, sheet.Month, told.When.Day);
        void Ended(MeetingSheet next)
        {
            next.ChairId ??= chair;
            next.SecretaryId ??= secretary == next.ChairId ? null : secretary;
            next.Stage = MeetingStage.Ended;
            next.MeetingId = record.Id;
        }

        if (begun is null)
        {
            Ended(sheet);
            scope.Record(sheet);
        }
        else
        {
            sheet = scope.Revise(sheet, Ended);
        }

        MeetingMember[] came = [.. members.Select(member => Told(member, begun, rows))];
        foreach (MeetingMember member in came.Where(one => one.Called.Came is not null))
        {
            TakeAttendance.Record(scope, sheet.Key, member, new CameFields(member.Called.Came!.Value, null));
        }

        OpenMeeting meeting = new(sheet, record, version, "", told.When.Day)
        {
            Superior = await reader.NameOf(version.ParentId, told.When.Day),
            Members = came,
            Items = begun?.Items ?? [],
        };
        EndMeeting.Draft(scope, meeting);
        return sheet.Key;
    }

    private async Task<OpenMeeting?> Begun(MeetingRecord planned)
    {
        long? key = await db
            .MeetingSheets.Known(KnownAt.Now)
            .Where(row => row.MeetingId == planned.Id)
            .Select(row => (long?)row.Key)
            .SingleOrDefaultAsync();
        return key is { } begun ? await reader.Find(begun) : null;
    }

    /// <summary>A member with what the line tells of him or her, over what was recorded before.</summary>
    private static MeetingMember Told(
        MeetingMember member,
        OpenMeeting? begun,
        IReadOnlyDictionary<int, AttendanceKind> rows
    ) =>
        member with
        {
            Attendance = begun?.Members.FirstOrDefault(one => one.Id == member.Id)?.Attendance,
            Called = member.Called with
            {
                Came =
                    rows.TryGetValue(member.Number, out AttendanceKind how) ? how
                    : member.IsToCome ? AttendanceKind.Present
                    : null,
            },
        };
}
