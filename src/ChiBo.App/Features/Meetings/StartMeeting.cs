using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>A meeting that was not planned yet.</summary>
internal sealed record NewMeeting(MeetingKind Kind, DateOnly Day, TimeOnly StartsAt)
{
    public string? Place { get; init; }

    /// <summary>That what was named of the time is known, and why it is kept to.</summary>
    public PlanConfirmation? Confirmed { get; init; }
}

/// <summary>Begins to prepare a meeting: one that is planned, or another.</summary>
internal sealed class StartMeeting(ChiBoContext db, MeetingActs acts, MonthOrder order, NoticeWriter notices)
{
    /// <summary>Prepares a planned meeting; its key comes back.</summary>
    public Task<Outcome<long>> FromPlan(string cell, long plan) =>
        acts.On(
            cell,
            null,
            async scope =>
            {
                MeetingRecord? record = await db
                    .Meetings.AsNoTracking()
                    .Known(KnownAt.Now)
                    .SingleOrDefaultAsync(row => row.Id == plan && row.Organisation!.Code == cell);
                if (record is not { State: MeetingState.Planned })
                {
                    return new NoSuchMeeting();
                }

                return await db.MeetingSheets.Known(KnownAt.Now).AnyAsync(sheet => sheet.MeetingId == plan)
                    ? MeetingNotPossible.HasSheet
                    : (await Record(scope, record, null)).Key;
            }
        );

    /// <summary>Prepares a meeting that is not planned yet, and plans it by that.</summary>
    public Task<Outcome<long>> Anew(string cell, NewMeeting meeting) =>
        acts.On(
            cell,
            null,
            async scope =>
            {
                if (meeting.Day < acts.Today)
                {
                    return MeetingNotPossible.IsOver(meeting.Day);
                }

                if (await Rolls.CellOn(db, cell, meeting.Day) is not { } active)
                {
                    return MeetingNotPossible.NotActive;
                }

                var month = new DateOnly(meeting.Day.Year, meeting.Day.Month, 1);
                if (await Blocks(active.OrganisationId, meeting.Kind, month, null) is { } refusal)
                {
                    return refusal;
                }

                DateTime start = meeting.Day.ToDateTime(meeting.StartsAt);
                if (
                    meeting.Kind == MeetingKind.Regular
                    && (await order.ForPlanning(cell, start) ?? await order.ForOther(cell, start, null)) is { } locked
                )
                {
                    return locked;
                }

                IReadOnlyList<PlanCaution> cautions = await PlanCautions.Of(db, active.OrganisationId, start, null);
                if (PlanConfirmation.WhyNot(scope, cautions, meeting.Confirmed) is { } unconfirmed)
                {
                    return unconfirmed;
                }

                MeetingRecord record = scope.Record(
                    new MeetingRecord
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = active.OrganisationId,
                        Month = month,
                        Kind = meeting.Kind,
                        State = MeetingState.Planned,
                        StartsAt = start,
                    }
                );
                await notices.OfPlan(scope, cell, record, isStruck: false);
                return (await Record(scope, record, meeting.Place)).Key;
            }
        );

    /// <summary>A sheet that is not recorded yet and lacks its record, with what is usual for the cell.</summary>
    public async Task<MeetingSheet> Make(ActScope scope, int cell, MeetingKind kind, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        (int? chair, int? secretary, string? place) = await Usual(cell, month, day);
        return new MeetingSheet
        {
            RecordedIn = scope.Act.Id,
            OrganisationId = cell,
            Month = month,
            Kind = kind,
            MeetingId = 0,
            Stage = MeetingStage.Prepared,
            Place = place,
            ChairId = chair,
            SecretaryId = secretary,
        };
    }

    /// <summary>
    /// What is usual for a cell: its secretary in the chair; who wrote the last minutes, as long as he or she is on the roll;
    /// where it usually meets.
    /// </summary>
    public async Task<(int? Chair, int? Secretary, string? Place)> Usual(int cell, DateOnly month, DateOnly day)
    {
        MeetingSheet? last = await db
            .MeetingSheets.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.Month <= month && row.SecretaryId != null)
            .OrderByDescending(row => row.Month)
            .ThenByDescending(row => row.Key)
            .FirstOrDefaultAsync();
        string? usual = await db
            .UsualDays.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell)
            .Select(row => row.Place)
            .SingleOrDefaultAsync();
        int? chair = await db
            .Positions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.OrganisationId == cell && row.Kind == PositionKind.Secretary)
            .Select(row => (int?)row.MemberId)
            .FirstOrDefaultAsync();
        int? secretary = last?.SecretaryId;
        bool isThere =
            secretary != chair
            && await db
                .Memberships.Known(KnownAt.Now)
                .On(day)
                .AnyAsync(row => row.MemberId == secretary && row.OrganisationId == cell);
        return (chair, isThere ? secretary : null, usual ?? last?.Place);
    }

    private async Task<MeetingSheet> Record(ActScope scope, MeetingRecord record, string? place)
    {
        DateOnly day = record.StartsAt is { } start ? DateOnly.FromDateTime(start) : record.Month;
        MeetingSheet sheet = await Make(scope, record.OrganisationId, record.Kind, day);
        sheet.MeetingId = record.Id;
        sheet.Place = place ?? sheet.Place;
        return scope.Record(sheet);
    }

    /// <summary>Why a regular meeting of a month cannot be one more: the month has one, or somebody prepares it.</summary>
    public async Task<Refusal?> Blocks(int cell, MeetingKind kind, DateOnly month, long? except)
    {
        MeetingRecord? other = await db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.Month == month && row.Id != except)
            .Where(row => row.Kind == MeetingKind.Regular && kind == MeetingKind.Regular)
            .Where(row => row.State != MeetingState.Cancelled)
            .FirstOrDefaultAsync();
        return other is null ? null
            : other.State == MeetingState.Planned ? MeetingNotPossible.HasPlan(month)
            : MeetingNotPossible.MonthIsRecorded(month);
    }
}
