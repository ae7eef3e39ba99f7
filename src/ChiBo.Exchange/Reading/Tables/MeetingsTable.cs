using ChiBo.Domain.Meetings;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>meetings</c>.</summary>
internal sealed class MeetingsTable(RegisterSink sink, CodeSpace organisations) : TableReader(ExchangeSchema.Meetings)
{
    private const int Organisation = 0;
    private const int Month = 1;
    private const int Kind = 2;
    private const int StartsAt = 3;
    private const int EndsAt = 4;
    private const int State = 5;
    private const int Reason = 6;

    protected override void ReadRow(TableRow row)
    {
        int organisation = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        MeetingMonth month = row.Month(Month);
        MeetingKind? kind = row.Word(Kind, ExchangeWords.MeetingKinds);
        DateTime? startsAt = row.Time(StartsAt);
        DateTime? endsAt = row.Time(EndsAt);
        MeetingState? state = row.Word(State, ExchangeWords.MeetingStates);
        if (state == MeetingState.Held && row.IsEmpty(StartsAt))
        {
            row.Fault(StartsAt, null, FaultReason.Empty);
        }

        var values = new MeetingValues
        {
            Month = month,
            Kind = kind ?? default,
            StartsAt = startsAt,
            EndsAt = endsAt,
            State = state ?? default,
            Reason = row.Text(Reason),
        };
        if (row.IsSound)
        {
            WarnWhenReversed(row, startsAt, endsAt);
            sink.AddMeeting(organisation, values);
        }
    }

    private void WarnWhenReversed(TableRow row, DateTime? startsAt, DateTime? endsAt)
    {
        if (endsAt < startsAt && Faults.Warnings.Count < FaultList.MostListed)
        {
            Faults.Warn(
                $"dòng {row.Row}: cuộc họp kết thúc trước khi bắt đầu.",
                $"row {row.Row}: the meeting ends before it starts."
            );
        }
    }
}
