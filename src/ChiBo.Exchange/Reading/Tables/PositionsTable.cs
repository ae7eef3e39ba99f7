using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>positions</c>.</summary>
internal sealed class PositionsTable(RegisterSink sink, CodeSpace members, CodeSpace organisations)
    : TableReader(ExchangeSchema.Positions)
{
    private const int Member = 0;
    private const int Organisation = 1;
    private const int Position = 2;
    private const int ValidFrom = 3;

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        int organisation = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        PositionKind? position = row.Word(Position, ExchangeWords.Positions);
        Period period = row.Period(ValidFrom);
        if (row.IsSound)
        {
            sink.AddPosition(member, organisation, position!.Value, period);
        }
    }
}
