using System.Collections.Immutable;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Holidays;
using ChiBo.Planning.Months;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>What a person may set before a month is proposed.</summary>
/// <param name="From">The earliest start.</param>
/// <param name="To">The latest end.</param>
/// <param name="Weekends">Whether cells meet on Saturdays and Sundays.</param>
/// <param name="Anew">Whether what is planned already is planned anew too; what was held stays.</param>
public sealed record ProposalWishes(TimeOnly From, TimeOnly To, bool Weekends, bool Anew)
{
    public static ProposalWishes First { get; } = new(new TimeOnly(7, 30), new TimeOnly(22, 0), true, false);
}

/// <summary>Asks the planner for the whole month of a commune. It only proposes: nothing is published without a person.</summary>
internal sealed class ProposeMonth(ChiBoContext db, TimeProvider clock)
{
    private const int UsualMinutes = 90;
    private const int MostMinutes = 720;
    private static readonly TimeOnly Evening = new(19, 30);
    private static readonly TimeOnly Afternoon = new(14, 0);

    /// <summary>The proposal; the same facts and wishes get the same.</summary>
    public async Task<MonthProposal> Handle(MonthFacts facts, ProposalWishes wishes)
    {
        ILookup<int, Attendee> inCharge = await InCharge(facts);
        DateOnly tomorrow = DateOnly.FromDateTime(clock.LocalNow()).AddDays(1);
        return MonthPlanner.Propose(
            new MonthPlanRequest(
                facts.Month,
                [.. facts.Cells.Where(cell => Counts(facts, cell)).Select(cell => Asked(facts, cell, wishes, inCharge))]
            )
            {
                Holidays = [.. PublicHolidays.Embedded.Days.Keys.Where(day => MeetingMonth.Of(day) == facts.Month)],
                Hours = [new MeetingHours(wishes.From, wishes.To)],
                WeekendsAllowed = wishes.Weekends,
                NotBefore = tomorrow > facts.Month.FirstDay ? tomorrow : null,
            }
        );
    }

    /// <summary>A cell that is there for a part of the month is asked only when it has a date.</summary>
    private static bool Counts(MonthFacts facts, CellOfMonth cell) =>
        cell.IsWhole
        || facts
            .Regular(cell.Id)
            .Any(row => row.State is MeetingState.Planned or MeetingState.Held && row.StartsAt != null);

    private static CellToPlan Asked(
        MonthFacts facts,
        CellOfMonth cell,
        ProposalWishes wishes,
        ILookup<int, Attendee> inCharge
    )
    {
        MeetingRecord? held = Dated(facts, cell, MeetingState.Held);
        MeetingRecord? agreed = wishes.Anew ? null : Dated(facts, cell, MeetingState.Planned);
        MeetingRecord? at = held ?? agreed;
        Storage.Work.UsualDay? usual = facts.UsualDays.GetValueOrDefault(cell.Id);
        TimeOnly start =
            facts.UsualAt(cell.Id) is { } known ? TimeOnly.FromDateTime(known)
            : cell.IsAgencyCell ? Afternoon
            : Evening;
        double minutes = at is { EndsAt: { } end }
            ? (end - at.StartsAt!.Value).TotalMinutes
            : usual?.Minutes ?? UsualMinutes;
        MeetingRecord? excused = facts.Regular(cell.Id).FirstOrDefault(row => row.State == MeetingState.Excused);
        return new CellToPlan(cell.Code, cell.Name, start, (int)Math.Clamp(minutes, 1, MostMinutes))
        {
            IsAgencyCell = cell.IsAgencyCell && facts.Cells.First(one => one.IsAgencyCell).Id == cell.Id,
            UsualDay = usual is null ? null : new UsualDay.OfMonth(usual.DayOfMonth),
            Place = usual?.Place,
            Fixed = at is null
                ? null
                : new FixedMeeting(
                    DateOnly.FromDateTime(at.StartsAt!.Value),
                    TimeOnly.FromDateTime(at.StartsAt.Value),
                    held is not null
                ),
            Excused = held is null && !string.IsNullOrWhiteSpace(excused?.Reason) ? excused.Reason : null,
            Attendees = [.. cell.IsAgencyCell ? inCharge.SelectMany(some => some) : inCharge[cell.Id]],
        };
    }

    private static MeetingRecord? Dated(MonthFacts facts, CellOfMonth cell, MeetingState state) =>
        facts
            .Regular(cell.Id)
            .Where(row => row.State == state && row.StartsAt is not null)
            .MaxBy(row => row.EndsAt ?? row.StartsAt);

    /// <summary>Members in charge of areas have to be at the meetings of the cells that serve these.</summary>
    private async Task<ILookup<int, Attendee>> InCharge(MonthFacts facts)
    {
        DateOnly day = facts.Month.LastDay;
        int[] cells = [.. facts.Cells.Select(cell => cell.Id)];
        var rows = await (
            from assigned in db.AreaAssignments.Known(KnownAt.Now).On(day)
            join unit in db.ServedUnits on assigned.UnitId equals unit.UnitId
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on unit.OrganisationVersionId equals version.Id
            join details in db.MemberDetails.Known(KnownAt.Now) on assigned.MemberId equals details.MemberId
            where cells.Contains(version.OrganisationId) && details.LeftOn == null
            select new
            {
                version.OrganisationId,
                assigned.Member!.Code,
                details.FullName,
            }
        ).ToListAsync();
        return rows.ToLookup(row => row.OrganisationId, row => new Attendee(row.Code, row.FullName));
    }
}
