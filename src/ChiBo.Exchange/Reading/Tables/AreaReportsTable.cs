using ChiBo.Domain.Meetings;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>area_reports</c>.</summary>
internal sealed class AreaReportsTable(RegisterSink sink, CodeSpace members, CodeSpace units)
    : TableReader(ExchangeSchema.AreaReports)
{
    private const int Unit = 0;
    private const int Month = 1;
    private const int Member = 2;
    private const int Attended = 3;
    private const int ReportedAt = 4;

    private readonly HashSet<(int Unit, MeetingMonth Month, int Member)> told = [];

    protected override void ReadRow(TableRow row)
    {
        int unit = row.Reference(Unit, units, ExchangeSchema.Units);
        MeetingMonth month = row.Month(Month);
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        YesNo? attended = row.Word(Attended, ExchangeWords.YesNo);
        DateTime? reportedAt = row.Time(ReportedAt);
        if (row.IsSound && !told.Add((unit, month, member)))
        {
            row.Fault(Member, FaultReason.ReportTwice);
        }

        if (row.IsSound)
        {
            bool? hasAttended = attended is { } word ? word == YesNo.Yes : null;
            sink.AddAreaReport(unit, month, member, hasAttended, reportedAt);
        }
    }
}
