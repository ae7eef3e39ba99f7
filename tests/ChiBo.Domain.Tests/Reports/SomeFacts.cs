using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;

namespace ChiBo.Domain.Tests.Reports;

/// <summary>Facts of a cell, drawn from a seed: in the period, before, after, and on its edges.</summary>
internal sealed class SomeFacts(int seed)
{
    private const int Most = 7;

    private readonly Random random = new(seed);
    private int keys;

    public ReportFacts Draw()
    {
        var period = new ReportPeriod(2026, random.Next(5) is var quarter and > 0 ? quarter : null);
        DateOnly today = period.From.AddDays(random.Next(0, 500));
        DateOnly Day() =>
            random.Next(6) switch
            {
                0 => period.From,
                1 => period.From.AddDays(-1),
                2 => period.To,
                3 => period.LastDay,
                _ => period.From.AddDays(random.Next(-200, 500)),
            };
        DateOnly? Perhaps() => random.Next(2) == 0 ? null : Day();
        DateOnly Month() => Day() is var day ? new DateOnly(day.Year, day.Month, 1) : default;
        ReportRecord Record(ReportSource source) => new(source, $"{++keys}", $"Bản ghi {keys}");
        T One<T>()
            where T : struct, Enum => random.GetItems(Enum.GetValues<T>(), 1)[0];
        T[] Many<T>(Func<T> one) => [.. Enumerable.Range(0, random.Next(Most)).Select(_ => one())];
        ReportRecord[] members = [.. Enumerable.Range(0, 3).Select(_ => Record(ReportSource.Member))];
        return new ReportFacts(period, today)
        {
            Meetings = Many(() =>
                new MeetingFact(Record(ReportSource.Meeting), Month(), One<MeetingKind>(), One<MeetingState>())
                {
                    Order = One<OrderStanding>(),
                }
            ),
            Attendances = Many(() => new AttendanceFact(Record(ReportSource.Meeting), Month(), One<AttendanceKind>())),
            Regulations = Many(() =>
                new RegulationsFact(Record(ReportSource.Regulations), new Period(Perhaps(), Perhaps()))
            ),
            Resolutions = Many(() => new ResolutionFact(Record(ReportSource.Document), Day())),
            Tasks = Many(() =>
                new TaskFact(Record(ReportSource.Task), random.GetItems(members, 1)[0], Day(), Day(), One<TaskState>())
                {
                    DoneOn = Day(),
                }
            ),
            Areas = Many(() => new AreaFact(Record(ReportSource.Area), random.Next(2) == 0)),
            AreaMonths = Many(() =>
                new AreaMonthFact(Record(ReportSource.Area), Month(), random.Next(2) == 0, random.Next(2) == 0)
            ),
            Needs = Many(() => new NeedFact(Record(ReportSource.Area), Month(), One<MatterState>())),
            Proposals = Many(() =>
                new ProposalFact(Record(ReportSource.Proposal), Day(), Day())
                {
                    AnsweredOn = Perhaps(),
                    Answer = One<AnswerKind>(),
                }
            ),
            Members = Many(() =>
                new MemberFact(Record(ReportSource.Member), Many(() => new Period(Perhaps(), Perhaps())))
                {
                    AdmittedOn = Perhaps(),
                    OfficialOn = Perhaps(),
                    LeftOn = Perhaps(),
                }
            ),
            Admissions = Many(() => new AdmissionFact(Record(ReportSource.Admission), Day())),
            Comments = Many(() => new CommentFact(Record(ReportSource.ResidenceComment), Day(), Day(), Perhaps())),
            Goals = Many(() =>
                new GoalFact(Record(ReportSource.Goal), One<TaskArea>(), One<GoalState>(), Day(), "Đã xong 98 hồ sơ")
            ),
        };
    }
}
