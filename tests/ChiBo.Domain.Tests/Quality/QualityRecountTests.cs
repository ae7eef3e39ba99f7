using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using CsCheck;

namespace ChiBo.Domain.Tests.Quality;

/// <summary>Whatever was recorded, the series says what a plain loop over the records of each day says.</summary>
public sealed class QualityRecountTests
{
    private static readonly DateOnly First = new(2030, 1, 1);
    private static readonly MeetingMonth From = new(2030, 1);
    private static readonly MeetingMonth To = new(2032, 3);
    private static readonly DateOnly Today = new(2032, 2, 14);

    private static readonly Gen<DateOnly> Day = Gen.Int[-40, 830].Select(First.AddDays);
    private static readonly Gen<DueFact> Due = Gen.Select(
        Day,
        Gen.Int[-60, 60],
        Gen.Bool,
        (due, off, isDone) => new DueFact(due, isDone ? due.AddDays(off) : null)
    );
    private static readonly Gen<MeetingKept> Meeting = Gen.Select(
        Day,
        Gen.Enum<MeetingState>(),
        Gen.Int[0, 90],
        (day, state, later) =>
            new MeetingKept(
                MeetingMonth.Of(day),
                new RegularMeeting(state, day.ToDateTime(new TimeOnly(19, 30)), null, HasReason: true),
                day.AddDays(later)
            )
    );
    private static readonly Gen<CellFacts> Cell =
        from lives in Gen.Select(Day, Day, (a, b) => a < b ? new Period(a, b) : new Period(b, a)).List[0, 3]
        from kept in Day.Nullable()
        from meetings in Meeting.List[0, 40]
        from resolutions in Day.List[0, 30]
        from tasks in Due.List[0, 30]
        from steps in Gen.Select(Gen.Enum<AdmissionStep>(), Day).List[0, 20]
        select new CellFacts
        {
            IsAgencyCell = false,
            Lives = lives,
            Today = Today,
            KeptSince = kept,
            Meetings = meetings,
            Resolutions = resolutions,
            ProposalsSent = resolutions,
            Tasks = tasks,
            Answers = tasks,
            Admissions = steps,
        };

    [Fact]
    public void The_series_equals_a_plain_recount_by_days() =>
        Cell.Sample(
            facts =>
            {
                IReadOnlyList<MonthQuality> series = QualitySeries.Of(facts, From, To);
                return series.Count == 27 && series.All(month => month.Equals(Recount(facts, month)));
            },
            iter: 2_000
        );

    [Fact]
    public void The_years_together_hold_what_the_months_hold() =>
        Cell.Sample(
            facts =>
            {
                IReadOnlyList<MonthQuality> months = QualitySeries.Of(facts, From, To);
                IReadOnlyList<YearQuality> years = YearQuality.Of(months);
                return years.Select(year => year.Year).SequenceEqual([2030, 2031, 2032])
                    && years.Sum(year => year.Resolutions ?? 0) == months.Sum(month => month.Resolutions ?? 0)
                    && years.Sum(year => year.Meetings?.Part ?? 0)
                        == months.Count(month => month.Meeting == MeetingStanding.Held)
                    && years.Sum(year => year.Tasks?.Whole ?? 0) == months.Sum(month => month.Tasks?.Whole ?? 0);
            },
            iter: 1_000
        );

    /// <summary>Walks over the days of the month one by one and asks each record whether it lies on it.</summary>
    private static MonthQuality Recount(CellFacts facts, MonthQuality counted)
    {
        MeetingMonth month = counted.Month;
        int there = 0;
        int resolutions = 0;
        int due = 0;
        int inTime = 0;
        var people = new int[3];
        for (DateOnly day = month.FirstDay; day.Month == month.Month; day = day.AddDays(1))
        {
            there += facts.Lives.Any(life => life.From <= day && day < life.To) ? 1 : 0;
            resolutions += facts.Resolutions.Count(one => one == day);
            foreach (DueFact one in facts.Tasks.Where(one => one.DueOn == day))
            {
                due += one.DoneOn.HasValue || day.CompareTo(Today) < 0 ? 1 : 0;
                inTime += one.DoneOn.HasValue && one.DoneOn.Value.CompareTo(day) <= 0 ? 1 : 0;
            }

            foreach ((AdmissionStep step, _) in facts.Admissions.Where(one => one.Day == day))
            {
                people[0] += step == AdmissionStep.Listed ? 1 : 0;
                people[1] += step == AdmissionStep.Ceremony ? 1 : 0;
                people[2] += step == AdmissionStep.Official ? 1 : 0;
            }
        }

        bool isKept = facts.KeptSince < month.FirstDay.AddMonths(1) && month.FirstDay <= Today;
        List<MeetingKept> own = facts.Meetings.Where(kept => kept.Month == month).ToList();
        List<MeetingKept> held = own.FindAll(kept => kept.Meeting.State == MeetingState.Held);
        MeetingStanding standing = MeetingStanding.NothingRecorded;
        if (held.Count > 0)
        {
            standing = MeetingStanding.Held;
        }
        else if (there == 0)
        {
            standing = MeetingStanding.NotThere;
        }
        else if (own.Exists(kept => kept.Meeting.State == MeetingState.Excused))
        {
            standing = MeetingStanding.Excused;
        }
        else if (own.Exists(kept => kept.Meeting.State == MeetingState.Cancelled))
        {
            standing = MeetingStanding.CalledOff;
        }
        else if (month == MeetingMonth.Of(Today) || month > MeetingMonth.Of(Today))
        {
            standing = MeetingStanding.NotOver;
        }
        else if (there < DateTime.DaysInMonth(month.Year, month.Month))
        {
            standing = MeetingStanding.PartOfMonth;
        }

        DateOnly first = held.Select(kept => kept.RecordedOn).Order().FirstOrDefault();
        Portion? tasks = due > 0 || isKept ? new Portion(inTime, due) : null;
        return counted with
        {
            Meeting = standing,
            RecordedLateOn = held.Count > 0 && first > month.LastDay ? first : null,
            Order = OrderStanding.NotAsked,
            Attendance = null,
            Resolutions = resolutions > 0 || isKept ? resolutions : null,
            ProposalsSent = resolutions > 0 || isKept ? resolutions : null,
            Tasks = tasks,
            Answers = tasks,
            Sourced = people.Sum() > 0 || isKept ? new Sourced(people[0], people[1], people[2]) : null,
            Regulations = RegulationStanding.NotAsked,
        };
    }
}
