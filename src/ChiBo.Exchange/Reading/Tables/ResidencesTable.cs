using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>residences</c>.</summary>
internal sealed class ResidencesTable(RegisterSink sink, CodeSpace members, CodeSpace units)
    : TableReader(ExchangeSchema.Residences)
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
            sink.AddResidence(member, unit, period);
        }
    }
}
