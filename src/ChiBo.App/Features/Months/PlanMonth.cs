using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>
/// Plans the meetings of a month: plan or move, excuse, call off. The agency cell is held to the order of II.2.b; what really happened is recorded elsewhere and never refused.
/// </summary>
internal sealed class PlanMonth(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    NoticeWriter notices,
    TimeProvider clock
)
{
    /// <summary>Plans a meeting of a cell, or moves it; a holiday, or somebody who would be at two meetings, is confirmed first.</summary>
    public Task<Outcome<long>> Plan(PlannedFields fields) =>
        Do(
            fields.Cell,
            null,
            async scope =>
            {
                Outcome<PlannedRow> planned = await new MonthChecks(db, clock.LocalNow()).Check(fields);
                if (!planned.IsDone)
                {
                    return planned.Refusal;
                }

                Refusal? refusal =
                    planned.Value.WhyOutOfOrder(planned.Value.Facts)
                    ?? PlanConfirmation.WhyNot(
                        scope,
                        await planned.Value.Cautions(db, planned.Value.Facts),
                        fields.Confirmed
                    );
                if (refusal is not null)
                {
                    return refusal;
                }

                await planned.Value.Record(scope);
                await planned.Value.Tell(scope, notices);
                return scope.Act.Id;
            }
        );

    /// <summary>The cell need not meet in the month, for a reason; what was planned is withdrawn.</summary>
    public Task<Outcome<long>> Excuse(string code, MeetingMonth month, string reason) =>
        Do(
            code,
            reason,
            async scope =>
            {
                if (await Rolls.CellOn(db, code, month.LastDay) is not { } cell)
                {
                    return new CellNotActive(month.LastDay);
                }

                List<MeetingRecord> rows = await MonthRows.Regular(db, cell.OrganisationId, month);
                if (await MonthRows.WhyNot(db, rows) is { } refusal)
                {
                    return refusal;
                }

                MeetingRecord excused = new()
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell.OrganisationId,
                    Month = month.FirstDay,
                    Kind = MeetingKind.Regular,
                    State = MeetingState.Excused,
                    Reason = reason,
                };
                await MonthRows.Replace(scope, rows, excused);
                if (rows.Find(row => row.State == MeetingState.Planned) is { } withdrawn)
                {
                    await notices.OfPlan(scope, code, withdrawn, isStruck: true);
                }

                return scope.Act.Id;
            }
        );

    /// <summary>A planned meeting of whatever kind is called off, for a reason.</summary>
    public Task<Outcome<long>> CallOff(string code, long meeting, string reason) =>
        Do(
            code,
            reason,
            async scope =>
            {
                int cell = db.Organisations.Where(row => row.Code == code).Select(row => row.Id).Single();
                if (await MonthRows.Find(db, cell, meeting) is not { State: MeetingState.Planned } planned)
                {
                    return new PlanHasChanged();
                }

                if (await MonthRows.WhyNot(db, [planned]) is { } refusal)
                {
                    return refusal;
                }

                MeetingRecord off = new()
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Month = planned.Month,
                    Kind = planned.Kind,
                    StartsAt = planned.StartsAt,
                    EndsAt = planned.EndsAt,
                    State = MeetingState.Cancelled,
                    Reason = reason,
                };
                await MonthRows.Replace(scope, [planned], off);
                await notices.OfPlan(scope, code, planned, isStruck: true);
                return scope.Act.Id;
            }
        );

    private Task<Outcome<long>> Do(string code, string? reason, Func<ActScope, Task<Outcome<long>>> work) =>
        acts.Do(
            new ActHeader(ActKind.MonthPlanned, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
                Reason = reason,
            },
            work
        );
}
