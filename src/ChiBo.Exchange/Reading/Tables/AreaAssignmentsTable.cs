using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>area_assignments</c>.</summary>
internal sealed class AreaAssignmentsTable(RegisterSink sink, CodeSpace members, CodeSpace units)
    : TableReader(ExchangeSchema.AreaAssignments)
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
            sink.AddAreaAssignment(member, unit, period);
        }
    }
}
