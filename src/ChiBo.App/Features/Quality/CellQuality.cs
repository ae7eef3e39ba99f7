using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Quality;

/// <summary>
/// Reads what is recorded of a cell for the page of its quality (I.1). Each kind of record is read once, however many months,
/// members or records there are.
/// </summary>
internal sealed class CellQuality(ChiBoContext db)
{
    /// <summary>The months of a cell until a day, by what is known then.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isAgencyCell">Whether it meets last.</param>
    /// <param name="today">The day until which is counted.</param>
    /// <param name="known">What is known.</param>
    public async Task<QualityMonths> Read(int cell, bool isAgencyCell, DateOnly today, KnownAt known)
    {
        List<Period> lives = await Lives(cell, known);
        MeetingMonth last = MeetingMonth.Of(today);
        MeetingMonth first = QualityMonths.FirstOf(today, lives);
        QualityWork work = await QualityWork.Of(db, cell, known);
        var facts = new CellFacts
        {
            IsAgencyCell = isAgencyCell,
            Lives = lives,
            Today = today,
            KeptSince = await QualityWork.KeptSince(db, cell),
            Meetings = await Meetings(cell, known),
            Attendance = work.Attendance,
            Resolutions = work.Resolutions,
            Tasks = work.Tasks,
            ProposalsSent = work.ProposalsSent,
            Answers = work.Answers,
            Admissions = work.Admissions,
            Regulations = work.Regulations,
        };
        return new QualityMonths(
            QualitySeries.Of(await WithOrder(facts, cell, first, last, known), first, last),
            facts.KeptSince
        );
    }

    /// <summary>Whether the meetings of months were in order (II.2.b), as the page of the cell's quality tells it: all at once.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isAgencyCell">Whether it meets last.</param>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    /// <param name="day">A day on which the cell was under its committee.</param>
    public async Task<IReadOnlyDictionary<MeetingMonth, OrderStanding>> Orders(
        int cell,
        bool isAgencyCell,
        MeetingMonth first,
        MeetingMonth last,
        DateOnly day
    )
    {
        var facts = new CellFacts
        {
            IsAgencyCell = isAgencyCell,
            Lives = [],
            Today = day,
            Meetings = await Meetings(cell, KnownAt.Now),
        };
        return QualitySeries
            .Of(await WithOrder(facts, cell, first, last, KnownAt.Now), first, last)
            .ToDictionary(month => month.Month, month => month.Order);
    }

    private async Task<List<Period>> Lives(int cell, KnownAt known) =>
        (
            await db
                .OrganisationVersions.AsNoTracking()
                .Known(known)
                .Where(row => row.OrganisationId == cell && Rolls.Cells.Contains(row.Kind))
                .Select(row => new { row.ValidFrom, row.ValidTo })
                .ToListAsync()
        ).ConvertAll(row => new Period(row.ValidFrom, row.ValidTo));

    /// <summary>Its meetings as they are known, each with the day on which it was first recorded that one of its month was held.</summary>
    private async Task<List<MeetingKept>> Meetings(int cell, KnownAt known)
    {
        var rows = await (
            from row in db.Meetings.AsNoTracking()
            join act in db.Acts on row.RecordedIn equals act.Id
            where row.OrganisationId == cell && row.Kind == MeetingKind.Regular
            where known.Act == null || row.RecordedIn <= known.Act
            select new { Row = row, act.At }
        ).ToListAsync();
        var firstTold = rows.Where(one => one.Row.State == MeetingState.Held)
            .GroupBy(one => one.Row.Month)
            .ToDictionary(month => month.Key, month => month.Min(one => one.At));
        return
        [
            .. rows.Where(one => known.Act is { } act ? one.Row.WasKnownAfter(act) : one.Row.IsCurrent)
                .Select(one => new MeetingKept(
                    MeetingMonth.Of(one.Row.Month),
                    Seen(one.Row),
                    LocalDay(firstTold.GetValueOrDefault(one.Row.Month, one.At))
                )),
        ];
    }

    /// <summary>Adds the meetings of the other cells under the committee, against which the order is told (II.2.b).</summary>
    private async Task<CellFacts> WithOrder(
        CellFacts facts,
        int cell,
        MeetingMonth first,
        MeetingMonth last,
        KnownAt known
    )
    {
        OrganisationVersion? committee = await Rolls.CommitteeAbove(db, cell, facts.Today);
        if (committee is not { Kind: OrganisationKind.CommuneCommittee })
        {
            return facts;
        }

        CellsOverMonths cells = await MonthCells.Over(db, committee.OrganisationId, first, last);
        Dictionary<MeetingMonth, IReadOnlyList<CellOfMonth>> under = QualityMonths
            .Between(first, last)
            .ToDictionary(month => month, cells.Of);
        int[] ids = [.. under.Values.SelectMany(month => month).Select(one => one.Id).Distinct()];
        (DateOnly from, DateOnly to) = (first.FirstDay, last.FirstDay);
        ILookup<(int, MeetingMonth), RegularMeeting> meetings = (
            await db
                .Meetings.AsNoTracking()
                .Known(known)
                .Where(row => ids.Contains(row.OrganisationId) && row.Kind == MeetingKind.Regular)
                .Where(row => row.Month >= from && row.Month <= to)
                .ToListAsync()
        ).ToLookup(row => (row.OrganisationId, MeetingMonth.Of(row.Month)), Seen);
        List<DateOnly> overridden = await db
            .OrderOverrides.Known(known)
            .Where(row => ids.Contains(row.OrganisationId))
            .Select(row => row.Month)
            .ToListAsync();
        return facts with
        {
            Others = under.ToDictionary(
                month => month.Key,
                IReadOnlyList<OtherCell> (month) =>
                    [
                        .. month
                            .Value.Where(other => other.Id != cell)
                            .Select(other => new OtherCell(other.Code, [.. meetings[(other.Id, month.Key)]])
                            {
                                IsWhole = other.IsWhole,
                            }),
                    ]
            ),
            AgencyStarts = under
                .Where(month => month.Value.Any(one => one.IsAgencyCell))
                .ToDictionary(
                    month => month.Key,
                    month =>
                        meetings[(month.Value.First(one => one.IsAgencyCell).Id, month.Key)]
                            .Where(one => one.State == MeetingState.Held)
                            .Min(one => one.StartsAt)
                ),
            Overridden = overridden.ConvertAll(MeetingMonth.Of).ToHashSet(),
        };
    }

    private static RegularMeeting Seen(MeetingRecord row) =>
        new(row.State, row.StartsAt, row.EndsAt, !string.IsNullOrWhiteSpace(row.Reason));

    /// <summary>The day in Vietnam, UTC+7.</summary>
    internal static DateOnly LocalDay(DateTime at) => DateOnly.FromDateTime(at.AddHours(7));
}
