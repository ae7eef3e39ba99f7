using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>statuses</c>.</summary>
internal sealed class StatusesTable(RegisterSink sink, CodeSpace members) : TableReader(ExchangeSchema.Statuses)
{
    private const int Member = 0;
    private const int Status = 1;
    private const int ValidFrom = 2;

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        StatusKind? status = row.Word(Status, ExchangeWords.Statuses);
        Period period = row.Period(ValidFrom);
        if (row.IsSound)
        {
            sink.AddStatus(member, status!.Value, period);
        }
    }
}
