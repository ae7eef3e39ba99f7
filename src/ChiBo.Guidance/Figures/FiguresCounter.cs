using ChiBo.Domain.Figures;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Figures;

/// <summary>
/// Counts the figures of communes, month by month, from a snapshot: the same rules that decide the verdict and the operation
/// (II.1, II.2) and the same forecast. Pure; it belongs to one thread.
/// </summary>
/// <param name="reviewer">Decides.</param>
/// <param name="forecaster">Looks ahead.</param>
public sealed class FiguresCounter(Reviewer reviewer, Forecaster forecaster)
{
    private readonly Dictionary<DateOnly, ReviewSession> sessions = [];

    /// <summary>The figures of a commune; nothing when it is no commune on the day.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="month">The month.</param>
    /// <param name="today">Today: a month that is over by then is counted as a whole.</param>
    /// <param name="answers">Answers that were owed to its cells.</param>
    /// <param name="dates">Reads days of members, when the forecast needs them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month has not begun, or is not within 1930 to 2100.</exception>
    public CommuneMonth? Count(
        CommuneRef commune,
        MeetingMonth month,
        DateOnly today,
        IReadOnlyList<DueFact> answers,
        Func<IReadOnlyDictionary<string, MemberDates>> dates
    )
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(today, month.FirstDay);
        bool isOver = today > month.LastDay;
        DateOnly day = isOver ? month.LastDay : today;
        if (!commune.IsActiveOn(day))
        {
            return null;
        }

        ReviewSession session = SessionOf(day);
        Verdict verdict = session.Decide(commune);
        var operation = new CommuneInMonth(session.OnDay, month);
        IReadOnlyList<Finding> findings = session.DescribeOperation(operation);
        DueFact[] due =
        [
            .. answers
                .Where(answer => MeetingMonth.Of(answer.DueOn) == month)
                .Where(answer => answer.IsToldOn(isOver ? month.LastDay.AddDays(1) : today)),
        ];
        MonthFigures figures = WithCells(VerdictOf(verdict), session) with
        {
            AgencyCells = session.OnDay.AgencyCells.Length,
            ProposalsDue = due.Length,
            ProposalsInTime = due.Count(answer => answer.IsInTime),
        };
        figures = AgencyCellsOfMonth.Add(WithMeetings(figures, operation, findings), session, month.FirstDay, day);
        int failed = FailedOf(session.Facts, findings, isOver);
        // The forecast looks at other days: last.
        return new CommuneMonth(
            month,
            day,
            figures with
            {
                CellsWarned = forecaster.CountFalling(commune, day, dates),
            },
            verdict,
            failed
        );
    }

    private ReviewSession SessionOf(DateOnly day) =>
        sessions.TryGetValue(day, out ReviewSession? open) ? open : sessions[day] = reviewer.Open(day);

    private static MonthFigures VerdictOf(Verdict verdict) =>
        new()
        {
            Communes = 1,
            Conforming = verdict == Verdict.Conforming ? 1 : 0,
            Nonconforming = verdict == Verdict.Nonconforming ? 1 : 0,
            WithoutAgencyCell = verdict == Verdict.NoAgencyCell ? 1 : 0,
            Undecided = verdict == Verdict.Undecided ? 1 : 0,
        };

    private static MonthFigures WithCells(MonthFigures figures, ReviewSession session)
    {
        int least = session.OnDay.Parameters.MinimumOfficialMembers;
        FindingFact[] cells =
        [
            .. session
                .Facts.ToArray()
                .Where(fact => fact.Rule == Rule.ResidentialCellNineOfficialMembers)
                .Where(fact => CellsOfCommune.IsOwn(session.OnDay, fact.Subject)),
        ];
        (int official, int maybe, int probationary) = CellsOfCommune.Members(session.OnDay);
        return figures with
        {
            CellsBelow = cells.Count(fact => fact.Outcome == Outcome.Fail),
            CellsUnclear = cells.Count(fact => fact.Outcome == Outcome.Unknown),
            CellsAt = cells.Count(fact => fact.Outcome == Outcome.Pass && fact.Observed == least),
            CellsAbove = cells.Count(fact => fact.Outcome == Outcome.Pass && fact.Observed > least),
            Official = official,
            MaybeOfficial = maybe,
            Probationary = probationary,
        };
    }

    private static MonthFigures WithMeetings(
        MonthFigures figures,
        CommuneInMonth month,
        IReadOnlyList<Finding> findings
    )
    {
        int[] due = [.. CellsUnderCommittee.Of(month).Where(cell => cell.IsWhole).Select(cell => cell.Cell)];
        int Of(Rule rule, Func<Finding, bool>? which = null) =>
            findings.Count(finding => finding.Rule == rule && which?.Invoke(finding) != false);
        return figures with
        {
            MeetingsDue = due.Length,
            MeetingsHeld = due.Count(cell => month.HeldMeetings(cell).Any()),
            AgencyDue = Of(Rule.AgencyCellMeetsMonthly),
            AgencyHeld = Of(Rule.AgencyCellMeetsMonthly, finding => finding.Outcome == Outcome.Pass),
            AgencyInOrder = Of(Rule.AgencyCellMeetsLast, finding => finding.Outcome == Outcome.Pass),
            AgencyAllowed = Of(
                Rule.AgencyCellMeetsLast,
                finding => finding.Outcome == Outcome.Fail && finding.Operation!.Overrides.Count > 0
            ),
            ReportsDue = Of(Rule.AreasReported),
            ReportsInTime = Of(Rule.AreasReported, finding => finding.Outcome == Outcome.Pass),
        };
    }

    /// <summary>What a month still lets come is no failure before it is over.</summary>
    private static int FailedOf(ReadOnlySpan<FindingFact> facts, IReadOnlyList<Finding> operation, bool isOver)
    {
        int failed = 0;
        foreach (FindingFact fact in facts)
        {
            failed |= fact.Outcome == Outcome.Fail ? CommuneMonth.Bit(fact.Rule) : 0;
        }

        foreach (Finding finding in operation)
        {
            bool counts = finding.Outcome == Outcome.Fail && (isOver || finding.Operation is { IsOfMonth: false });
            failed |= counts ? CommuneMonth.Bit(finding.Rule) : 0;
        }

        return failed;
    }
}
