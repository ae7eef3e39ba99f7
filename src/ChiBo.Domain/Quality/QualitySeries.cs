using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Quality;

/// <summary>Counts what is recorded of a cell, month by month (I.1): facts in, a series out; no points, and no single number.</summary>
public static class QualitySeries
{
    /// <summary>The months from one to another, both among them, in their order.</summary>
    public static IReadOnlyList<MonthQuality> Of(CellFacts facts, MeetingMonth from, MeetingMonth to)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var months = new List<MonthQuality>();
        for (MeetingMonth month = from; month <= to; month = MeetingMonth.Of(month.FirstDay.AddMonths(1)))
        {
            months.Add(Count(facts, month));
        }

        return months;
    }

    private static MonthQuality Count(CellFacts facts, MeetingMonth month)
    {
        MeetingKept[] meetings = [.. facts.Meetings.Where(kept => kept.Month == month)];
        MeetingKept[] held = [.. meetings.Where(kept => kept.Meeting.State == MeetingState.Held)];
        DateOnly? firstTold = held.Length == 0 ? null : held.Min(kept => kept.RecordedOn);
        return new MonthQuality(month)
        {
            Meeting = StandingOf(facts, month, meetings),
            RecordedLateOn = firstTold > month.LastDay ? firstTold : null,
            Order = OrderOf(facts, month, held),
            Attendance = Sum(facts.Attendance.Where(one => one.Month == month).Select(one => one.Came)),
            Resolutions = Known(facts, month, facts.Resolutions.Count(day => MeetingMonth.Of(day) == month)),
            Tasks = Due(facts, month, facts.Tasks),
            ProposalsSent = Known(facts, month, facts.ProposalsSent.Count(day => MeetingMonth.Of(day) == month)),
            Answers = Due(facts, month, facts.Answers),
            Sourced = SourcedIn(facts, month),
            Regulations = RegulationsOf(facts, month),
        };
    }

    private static MeetingStanding StandingOf(CellFacts facts, MeetingMonth month, MeetingKept[] meetings)
    {
        bool Any(MeetingState state) => meetings.Any(kept => kept.Meeting.State == state);
        int days = DaysThere(facts, month);
        return Any(MeetingState.Held) ? MeetingStanding.Held
            : days == 0 ? MeetingStanding.NotThere
            : Any(MeetingState.Excused) ? MeetingStanding.Excused
            : Any(MeetingState.Cancelled) ? MeetingStanding.CalledOff
            : facts.Today <= month.LastDay ? MeetingStanding.NotOver
            : days < month.LastDay.Day ? MeetingStanding.PartOfMonth
            : MeetingStanding.NothingRecorded;
    }

    private static OrderStanding OrderOf(CellFacts facts, MeetingMonth month, MeetingKept[] held)
    {
        DateTime? began = held.Min(kept => kept.Meeting.StartsAt);
        if (began is null)
        {
            return held.Length == 0 ? OrderStanding.NotAsked : OrderStanding.Unknown;
        }

        if (facts.IsAgencyCell)
        {
            IReadOnlyList<OtherCell> others = facts.Others.GetValueOrDefault(month, []);
            return others.Count == 0 ? OrderStanding.NotAsked
                : new OrderLock(others, isOverridden: false).MayBeClosed(began.Value) ? OrderStanding.InOrder
                : facts.Overridden.Contains(month) ? OrderStanding.Allowed
                : OrderStanding.OutOfOrder;
        }

        return !facts.AgencyStarts.TryGetValue(month, out DateTime? agency) ? OrderStanding.NotAsked
            : agency is null ? OrderStanding.Unknown
            : held.Max(kept => kept.Meeting.Over) < agency ? OrderStanding.InOrder
            : facts.Overridden.Contains(month) ? OrderStanding.Allowed
            : OrderStanding.OutOfOrder;
    }

    private static Sourced? SourcedIn(CellFacts facts, MeetingMonth month)
    {
        AdmissionStep[] steps =
        [
            .. facts
                .Admissions.Where(one => MeetingMonth.Of(one.Day) == month)
                .Select(one => one.Step)
                .Where(step => step is AdmissionStep.Listed or AdmissionStep.Ceremony or AdmissionStep.Official),
        ];
        return steps.Length == 0 && !IsKept(facts, month)
            ? null
            : new Sourced(
                steps.Count(step => step == AdmissionStep.Listed),
                steps.Count(step => step == AdmissionStep.Ceremony),
                steps.Count(step => step == AdmissionStep.Official)
            );
    }

    private static RegulationStanding RegulationsOf(CellFacts facts, MeetingMonth month)
    {
        if (!facts.IsAgencyCell || LastDayThere(facts, month) is not { } day)
        {
            return RegulationStanding.NotAsked;
        }

        bool[] inForce = [.. facts.Regulations.Where(one => one.Period.Contains(day)).Select(one => one.IsComplete)];
        return inForce.Contains(true) ? RegulationStanding.Complete
            : inForce.Length > 0 ? RegulationStanding.Incomplete
            : facts.Regulations.Any(one => one.Period.From is null || one.Period.From <= day)
                ? RegulationStanding.NoneInForce
            : RegulationStanding.NothingRecorded;
    }

    private static Portion? Due(CellFacts facts, MeetingMonth month, IReadOnlyList<DueFact> all)
    {
        DueFact[] due = [.. all.Where(one => MeetingMonth.Of(one.DueOn) == month && one.IsToldOn(facts.Today))];
        return due.Length == 0 && !IsKept(facts, month) ? null : Portion.Of(due, one => one.IsInTime);
    }

    private static Portion? Sum(IEnumerable<Portion> portions) =>
        portions.Aggregate((Portion?)null, (sum, next) => (sum ?? default) + next);

    /// <summary>A number that is not zero is known; zero only while the work of the cell is kept here.</summary>
    private static int? Known(CellFacts facts, MeetingMonth month, int count) =>
        count > 0 || IsKept(facts, month) ? count : null;

    private static bool IsKept(CellFacts facts, MeetingMonth month) =>
        facts.KeptSince is { } since && MeetingMonth.Of(since) <= month && month.FirstDay <= facts.Today;

    private static int DaysThere(CellFacts facts, MeetingMonth month) =>
        Enumerable.Range(0, month.LastDay.Day).Count(day => IsThere(facts, month.FirstDay.AddDays(day)));

    private static DateOnly? LastDayThere(CellFacts facts, MeetingMonth month)
    {
        DateOnly day = month.LastDay < facts.Today ? month.LastDay : facts.Today;
        while (day >= month.FirstDay && !IsThere(facts, day))
        {
            day = day.AddDays(-1);
        }

        return day < month.FirstDay ? null : day;
    }

    private static bool IsThere(CellFacts facts, DateOnly day) => facts.Lives.Any(life => life.Contains(day));
}
