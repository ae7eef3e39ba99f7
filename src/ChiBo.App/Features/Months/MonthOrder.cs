using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>
/// The order of II.2.b over what is recorded: the agency cell meets after the other cells under the committee. Asked within
/// the act that plans or closes, so that nothing comes between.
/// </summary>
internal sealed class MonthOrder(ChiBoContext db)
{
    /// <summary>Why the agency cell may not be planned at a start; nothing when it may, or when it is no agency cell.</summary>
    public async Task<Refusal?> ForPlanning(string agencyCellCode, DateTime start)
    {
        (MonthFacts Facts, CellOfMonth Cell)? found = await Find(agencyCellCode, DateOnly.FromDateTime(start));
        if (found is not { Cell.IsAgencyCell: true } month)
        {
            return null;
        }

        return WhyNotAt(month.Facts, month.Cell, start);
    }

    /// <summary>
    /// Why the agency cell's meeting of a month may not be closed as held in order; nothing when it may, or when it is no
    /// agency cell. It began when it is said to have, else as recorded, else as planned.
    /// </summary>
    public async Task<Refusal?> ForClosing(string agencyCellCode, DateOnly month, DateTime? startedAt = null)
    {
        (MonthFacts Facts, CellOfMonth Cell)? found = await Find(agencyCellCode, MeetingMonth.Of(month).LastDay);
        if (found is not { Cell.IsAgencyCell: true } known)
        {
            return null;
        }

        int cell = known.Cell.Id;
        DateTime start = startedAt ?? known.Facts.HeldFrom(cell) ?? known.Facts.PlannedFrom(cell) ?? DateTime.MaxValue;
        OrderLock order = known.Facts.LockOf(known.Cell);
        return order.MayBeClosed(start)
            ? null
            : AgencyCellMeetsLast.ForClosing(known.Facts, order, order.BlocksClosing(start));
    }

    /// <summary>
    /// Why another cell may not be planned for an end: the agency cell has met already. Nothing when it may, when an
    /// override is recorded, or when it is the agency cell itself.
    /// </summary>
    public async Task<Refusal?> ForOther(string cellCode, DateTime start, DateTime? end)
    {
        (MonthFacts Facts, CellOfMonth Cell)? found = await Find(cellCode, DateOnly.FromDateTime(start));
        if (found is not { Cell.IsAgencyCell: false } month)
        {
            return null;
        }

        return WhyNotOther(month.Facts, end ?? start);
    }

    /// <summary>Why an agency cell may not be planned at a start in a month.</summary>
    public static Refusal? WhyNotAt(MonthFacts facts, CellOfMonth agencyCell, DateTime start)
    {
        OrderLock order = facts.LockOf(agencyCell);
        return order.MayBePlanned(start)
            ? null
            : AgencyCellMeetsLast.ForPlanning(facts, order, order.BlocksPlanning(start));
    }

    /// <summary>Why another cell may not be planned to be over at a moment: an agency cell has met by then.</summary>
    public static Refusal? WhyNotOther(MonthFacts facts, DateTime over)
    {
        foreach (CellOfMonth agency in facts.Cells.Where(cell => cell.IsAgencyCell))
        {
            if (facts.HeldFrom(agency.Id) is { } held && held <= over && !facts.Overrides[agency.Id].Any())
            {
                return new AgencyCellHasMet(agency.Name, held);
            }
        }

        return null;
    }

    private async Task<(MonthFacts, CellOfMonth)?> Find(string code, DateOnly day)
    {
        OrganisationVersion? version = await Rolls.CellOn(db, code, day);
        if (
            version is null
            || await Rolls.CommitteeAbove(db, version.OrganisationId, day)
                is not { Kind: OrganisationKind.CommuneCommittee } committee
        )
        {
            return null;
        }

        MonthFacts facts = await MonthFacts.Read(db, committee.OrganisationId, MeetingMonth.Of(day));
        return facts.Cells.FirstOrDefault(cell => cell.Id == version.OrganisationId) is { } cell ? (facts, cell) : null;
    }
}
