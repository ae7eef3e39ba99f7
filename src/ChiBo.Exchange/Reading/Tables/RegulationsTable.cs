using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>regulations</c>.</summary>
internal sealed class RegulationsTable(RegisterSink sink, CodeSpace organisations)
    : TableReader(ExchangeSchema.Regulations)
{
    private const int Organisation = 0;
    private const int ValidFrom = 1;
    private const int PartyCommittee = 3;
    private const int Government = 4;
    private const int FatherlandFront = 5;
    private const int Organisations = 6;
    private const int Cells = 7;

    protected override void ReadRow(TableRow row)
    {
        int organisation = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        Period period = row.Period(ValidFrom);
        var chapters = new ChapterTexts
        {
            PartyCommittee = row.Text(PartyCommittee),
            Government = row.Text(Government),
            FatherlandFront = row.Text(FatherlandFront),
            Organisations = row.Text(Organisations),
            Cells = row.Text(Cells),
        };
        if (row.IsSound)
        {
            sink.AddRegulations(organisation, period, chapters);
        }
    }
}
