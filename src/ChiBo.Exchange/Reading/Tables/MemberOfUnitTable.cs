using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads a table that ties members to units for a time: <c>residences</c> and <c>area_assignments</c>.</summary>
/// <param name="table">The table.</param>
/// <param name="members">Codes of members.</param>
/// <param name="units">Codes of units.</param>
/// <param name="add">Takes a sound row.</param>
internal sealed class MemberOfUnitTable(
    ExchangeTable table,
    CodeSpace members,
    CodeSpace units,
    Action<int, int, Period> add
) : TableReader(table)
{
    private const int Member = 0;
    private const int Unit = 1;
    private const int ValidFrom = 2;

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        int unit = row.Reference(Unit, units, ExchangeSchema.Units);
        Period period = row.Period(ValidFrom);
        if (row.IsSound)
        {
            add(member, unit, period);
        }
    }
}
