using ChiBo.Domain.Meetings;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>order_overrides</c>.</summary>
internal sealed class OrderOverridesTable(RegisterSink sink, CodeSpace members, CodeSpace organisations)
    : TableReader(ExchangeSchema.OrderOverrides)
{
    private const int Organisation = 0;
    private const int Month = 1;
    private const int DecidedAt = 2;
    private const int By = 3;
    private const int Reason = 4;

    protected override void ReadRow(TableRow row)
    {
        int organisation = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        MeetingMonth month = row.Month(Month);
        DateTime? decidedAt = row.Time(DecidedAt);
        int by = row.Reference(By, members, ExchangeSchema.Members);
        ReadOnlySpan<char> reason = row.Text(Reason);
        if (row.IsSound)
        {
            sink.AddOrderOverride(organisation, month, decidedAt ?? default, by, reason);
        }
    }
}
