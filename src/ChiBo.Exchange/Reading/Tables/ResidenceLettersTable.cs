using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>residence_letters</c>.</summary>
internal sealed class ResidenceLettersTable(RegisterSink sink, CodeSpace members, CodeSpace organisations)
    : TableReader(ResidenceSchema.Letters)
{
    private const int Member = 0;
    private const int Organisation = 1;
    private const int Place = 2;
    private const int ExemptAs = 3;
    private const int IssuedOn = 4;
    private const int ReceivedOn = 5;
    private const int EndedOn = 6;

    private readonly HashSet<int> open = [];

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        int cell = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        ReadOnlySpan<char> place = row.Text(Place);
        ReadOnlySpan<char> exemptAs = row.Code(ExemptAs);
        DateOnly? issuedOn = row.Date(IssuedOn);
        DateOnly? receivedOn = row.Date(ReceivedOn);
        DateOnly? endedOn = row.Date(EndedOn);
        if (receivedOn < issuedOn)
        {
            row.Fault(ReceivedOn, FaultReason.BeforeItBegan);
        }

        if (endedOn < issuedOn)
        {
            row.Fault(EndedOn, FaultReason.BeforeItBegan);
        }

        if (row.IsSound && endedOn is null && !open.Add(member))
        {
            row.Fault(Member, FaultReason.LetterHoldsAlready);
        }

        if (row.IsSound && issuedOn is { } day)
        {
            sink.AddResidenceLetter(member, new LetterValues(cell, place, exemptAs, day, receivedOn, endedOn));
        }
    }
}
