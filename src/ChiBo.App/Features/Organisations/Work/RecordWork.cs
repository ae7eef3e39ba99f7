using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>A meeting as the form tells it.</summary>
internal sealed record MeetingFields(DateOnly Day, MeetingKind Kind, MeetingState State)
{
    public TimeOnly? StartsAt { get; init; }

    public TimeOnly? EndsAt { get; init; }

    /// <summary>Why it was excused or called off.</summary>
    public string? Reason { get; init; }

    /// <summary>That what was named of a planned time is known, and why it is kept to.</summary>
    public PlanConfirmation? Confirmed { get; init; }
}

/// <summary>The five relations of working regulations (II.2.a).</summary>
internal sealed record RegulationsFields(
    string PartyCommittee,
    string Government,
    string FatherlandFront,
    string Organisations,
    string Cells
);

/// <summary>Records the work of a cell: meetings, areas, regulations. Each is an act; what is wrong is struck out with a reason.</summary>
internal sealed class RecordWork(ChiBoContext db, RegisterActs acts, Person person, TimeProvider clock)
{
    /// <summary>Records a meeting; one that was planned takes place when it is held in its month.</summary>
    public Task<Outcome<long>> Meeting(string code, MeetingFields fields) =>
        Do(
            code,
            fields.Day,
            fields.Confirmed?.Reason,
            async (scope, organisation) =>
            {
                if (fields.State == MeetingState.Held && fields.Day > acts.Today)
                {
                    return WorkNotPossible.InTheFuture;
                }

                if (fields.EndsAt <= fields.StartsAt)
                {
                    return WorkNotPossible.EndsBeforeItStarts;
                }

                var month = new DateOnly(fields.Day.Year, fields.Day.Month, 1);
                MeetingRecord? regular = await db
                    .Meetings.Known(KnownAt.Now)
                    .Where(row => row.OrganisationId == organisation && row.Month == month)
                    .Where(row => row.Kind == MeetingKind.Regular && fields.Kind == MeetingKind.Regular)
                    .OrderBy(row => row.State == MeetingState.Planned)
                    .FirstOrDefaultAsync();
                if (regular is { State: not MeetingState.Planned })
                {
                    return WorkNotPossible.MonthIsRecorded(month);
                }

                DateTime? startsAt = fields.StartsAt is { } start ? fields.Day.ToDateTime(start) : null;
                DateTime? endsAt = fields.EndsAt is { } end ? fields.Day.ToDateTime(end) : null;
                if (await WhyNotPlanned(code, organisation, fields, startsAt, endsAt) is { } refusal)
                {
                    return refusal;
                }

                await MonthRows.Replace(
                    scope,
                    regular is null ? [] : [regular],
                    new MeetingRecord
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = organisation,
                        Month = month,
                        Kind = fields.Kind,
                        State = fields.State,
                        StartsAt = startsAt,
                        EndsAt = endsAt,
                        Reason = fields.Reason,
                    }
                );
                return scope.Act.Id;
            }
        );

    /// <summary>
    /// A plan is for what is to come, keeps the order of the month (II.2.b), and has nothing that nobody confirmed; what really
    /// happened is never refused for any of these.
    /// </summary>
    private async Task<Refusal?> WhyNotPlanned(
        string code,
        int organisation,
        MeetingFields fields,
        DateTime? start,
        DateTime? end
    )
    {
        if (fields.State != MeetingState.Planned)
        {
            return null;
        }

        DateTime now = clock.LocalNow();
        if (start <= now || fields.Day < DateOnly.FromDateTime(now))
        {
            return new PlannedIntoThePast(now);
        }

        if (start is not { } at)
        {
            return null;
        }

        var order = new MonthOrder(db);
        Refusal? refusal =
            fields.Kind == MeetingKind.Regular
                ? await order.ForPlanning(code, at) ?? await order.ForOther(code, at, end)
                : null;
        return refusal ?? PlanConfirmation.WhyNot(await PlanCautions.Of(db, organisation, at, end), fields.Confirmed);
    }

    /// <summary>A member of the cell is in charge of an area from a day on.</summary>
    public Task<Outcome<long>> Area(string code, string member, string unit, DateOnly from) =>
        Do(
            code,
            from,
            null,
            async (scope, organisation) =>
            {
                var roll = await db
                    .Memberships.Known(KnownAt.Now)
                    .On(from)
                    .Where(row => row.OrganisationId == organisation && row.Member!.Code == member)
                    .Join(
                        db.MemberDetails.Known(KnownAt.Now),
                        row => row.MemberId,
                        details => details.MemberId,
                        (row, details) => new { row.MemberId, details.FullName }
                    )
                    .FirstOrDefaultAsync();
                if (roll is null)
                {
                    return WorkNotPossible.NotOnTheRoll;
                }

                int area = await db.Units.Where(row => row.Code == unit).Select(row => row.Id).SingleAsync();
                if (
                    await db
                        .AreaAssignments.Known(KnownAt.Now)
                        .AnyAsync(row =>
                            row.MemberId == roll.MemberId
                            && row.UnitId == area
                            && (row.ValidTo == null || row.ValidTo > from)
                        )
                )
                {
                    return WorkNotPossible.HasOfficer(roll.FullName);
                }

                scope.Record(
                    new AreaAssignment
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = roll.MemberId,
                        UnitId = area,
                        ValidFrom = from,
                    }
                );
                return scope.Act.Id;
            }
        );

    /// <summary>Regulations are adopted, or amended: those before end on the day.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="from">In force from.</param>
    /// <param name="fields">The five relations.</param>
    /// <param name="number">Number and date of the decision; kept as the reason of the act.</param>
    public Task<Outcome<long>> Regulations(string code, DateOnly from, RegulationsFields fields, string? number) =>
        Do(
            code,
            from,
            number,
            async (scope, organisation) =>
            {
                List<WorkingRegulations> others = await db
                    .WorkingRegulations.Known(KnownAt.Now)
                    .Where(row => row.OrganisationId == organisation && (row.ValidTo == null || row.ValidTo > from))
                    .ToListAsync();
                if (others.Exists(row => row.ValidFrom >= from))
                {
                    return WorkNotPossible.NotInForceYet;
                }

                foreach (WorkingRegulations before in others)
                {
                    scope.Shorten(before, act => before.With(act, before.Period with { To = from }));
                }

                scope.Record(
                    new WorkingRegulations
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = organisation,
                        PartyCommittee = fields.PartyCommittee,
                        Government = fields.Government,
                        FatherlandFront = fields.FatherlandFront,
                        Organisations = fields.Organisations,
                        Cells = fields.Cells,
                        ValidFrom = from,
                    }
                );
                return scope.Act.Id;
            }
        );

    /// <summary>It no longer is from a day on.</summary>
    public Task<Outcome<long>> End(string code, WorkKind kind, long id, DateOnly on) =>
        Change(
            code,
            new ActHeader(ActKind.FactsRecorded, person.AccountId),
            kind,
            id,
            (scope, fact) =>
            {
                if (fact is not DatedFact dated || dated.ValidFrom >= on || dated.ValidTo <= on)
                {
                    return Task.FromResult<Outcome<long>>(WorkNotPossible.EndsBeforeItBegins);
                }

                scope.Supersede(fact);
                scope.Record(fact.Ended(scope.Act, on)!);
                return Task.FromResult<Outcome<long>>(scope.Act.Id);
            }
        );

    /// <summary>It never was so; what was prepared for a meeting that is struck out ends with it.</summary>
    public Task<Outcome<long>> Strike(string code, WorkKind kind, long id, string reason) =>
        Change(
            code,
            new ActHeader(ActKind.FactsCorrected, person.AccountId) { Reason = reason },
            kind,
            id,
            async (scope, fact) =>
            {
                if (fact is MeetingRecord meeting)
                {
                    await MonthRows.StrikeOut(scope, meeting);
                }
                else
                {
                    scope.Supersede(fact);
                }

                return scope.Act.Id;
            }
        );

    private Task<Outcome<long>> Change(
        string code,
        ActHeader header,
        WorkKind kind,
        long id,
        Func<ActScope, Fact, Task<Outcome<long>>> change
    ) =>
        acts.Do<long>(
            header with
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
            },
            async scope =>
            {
                int organisation = await db
                    .Organisations.Where(row => row.Code == code)
                    .Select(row => row.Id)
                    .SingleAsync();
                return await WorkKinds.Current(db, kind, organisation, id) is { } fact
                    ? await change(scope, fact)
                    : new WorkIsGone();
            }
        );

    private Task<Outcome<long>> Do(
        string code,
        DateOnly day,
        string? reason,
        Func<ActScope, int, Task<Outcome<long>>> work
    ) =>
        acts.Do<long>(
            new ActHeader(ActKind.FactsRecorded, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
                Reason = reason,
            },
            async scope =>
                await Rolls.CellOn(db, code, day) is { } cell
                    ? await work(scope, cell.OrganisationId)
                    : WorkNotPossible.NotActive
        );
}
