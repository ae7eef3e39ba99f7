using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>Looks at a meeting that is to be planned, within the act that plans it.</summary>
/// <param name="db">The context of the act.</param>
/// <param name="now">The local time.</param>
internal sealed class MonthChecks(ChiBoContext db, DateTime now)
{
    private readonly Dictionary<(int Committee, MeetingMonth Month), MonthFacts> read = [];

    /// <summary>The month of a committee, as it was before the act.</summary>
    public async Task<MonthFacts> Facts(int committee, MeetingMonth month) =>
        read.TryGetValue((committee, month), out MonthFacts? known)
            ? known
            : read[(committee, month)] = await MonthFacts.Read(db, committee, month);

    /// <summary>What would be planned; the order of the month is not asked yet.</summary>
    public async Task<Outcome<PlannedRow>> Check(PlannedFields fields)
    {
        if (fields.EndsAt <= fields.StartsAt)
        {
            return new MeetingEndsBeforeItStarts();
        }

        if (MeetingMonth.Of(fields.Day) != fields.Month)
        {
            return new DayOfAnotherMonth(fields.Month);
        }

        if (fields.StartsAt <= now)
        {
            return new PlannedIntoThePast(now);
        }

        if (
            await Rolls.CellOn(db, fields.Cell, fields.Day) is not { } version
            || await Rolls.CommitteeAbove(db, version.OrganisationId, fields.Day)
                is not { Kind: OrganisationKind.CommuneCommittee } committee
        )
        {
            return new CellNotActive(fields.Day);
        }

        Outcome<List<MeetingRecord>> replaced = await Replaced(version.OrganisationId, fields);
        if (!replaced.IsDone)
        {
            return replaced.Refusal;
        }

        MonthFacts facts = await Facts(committee.OrganisationId, fields.Month);
        return facts.Cells.FirstOrDefault(cell => cell.Id == version.OrganisationId) is { } cell
            ? new PlannedRow(fields, cell, facts, replaced.Value)
            : new CellNotActive(fields.Day);
    }

    private async Task<Outcome<List<MeetingRecord>>> Replaced(int cell, PlannedFields fields)
    {
        var rows = new List<MeetingRecord>();
        if (fields.Kind == MeetingKind.Regular)
        {
            rows = await MonthRows.Regular(db, cell, fields.Month);
        }
        else if (fields.Moves is { } moved)
        {
            if (await MonthRows.Find(db, cell, moved) is not { State: MeetingState.Planned } planned)
            {
                return new PlanHasChanged();
            }

            rows.Add(planned);
        }

        return await MonthRows.WhyNot(db, rows) is { } refusal ? refusal : rows;
    }
}

/// <summary>A meeting that can be planned as far as its own cell goes.</summary>
internal sealed record PlannedRow(
    PlannedFields Fields,
    CellOfMonth Cell,
    MonthFacts Facts,
    IReadOnlyCollection<MeetingRecord> Replaces
)
{
    /// <summary>Why it would break the order of a month (II.2.b); nothing when it does not.</summary>
    public Refusal? WhyOutOfOrder(MonthFacts month) =>
        Fields.Kind != MeetingKind.Regular ? null
        : Cell.IsAgencyCell ? MonthOrder.WhyNotAt(month, Cell, Fields.StartsAt)
        : MonthOrder.WhyNotOther(month, Fields.EndsAt ?? Fields.StartsAt);

    /// <summary>What people must confirm of its time.</summary>
    /// <param name="db">The context of the act.</param>
    /// <param name="month">The month beside it.</param>
    public Task<IReadOnlyList<PlanCaution>> Cautions(ChiBoContext db, MonthFacts month) =>
        PlanCautions.Read(db, month, Cell.Id, Fields.StartsAt, Fields.EndsAt);

    /// <summary>Its record.</summary>
    public MeetingRecord Meeting(long act) =>
        new()
        {
            RecordedIn = act,
            OrganisationId = Cell.Id,
            Month = Fields.Month.FirstDay,
            Kind = Fields.Kind,
            StartsAt = Fields.StartsAt,
            EndsAt = Fields.EndsAt,
            State = MeetingState.Planned,
        };

    /// <summary>Tells its cell of it, when it changes anything.</summary>
    public Task Tell(ActScope scope, NoticeWriter notices) =>
        notices.Planned(scope, Cell.Code, Meeting(scope.Act.Id), Replaces);

    /// <summary>Records it.</summary>
    public Task Record(ActScope scope)
    {
        string? usual = Facts.UsualDays.GetValueOrDefault(Cell.Id)?.Place;
        string? place = Fields.Place == usual ? null : Fields.Place;
        return MonthRows.Replace(scope, Replaces, Meeting(scope.Act.Id), place, setsPlace: true);
    }
}
