using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Checks;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>memberships</c>.</summary>
internal sealed class MembershipsTable(RegisterSink sink, CodeSpace members, CodeSpace organisations)
    : TableReader(ExchangeSchema.Memberships)
{
    private const int Member = 0;
    private const int Organisation = 1;
    private const int Kind = 2;
    private const int ValidFrom = 3;

    private readonly Overlaps mainMemberships = new();

    protected override void ReadRow(TableRow row)
    {
        int member = row.Reference(Member, members, ExchangeSchema.Members);
        int organisation = row.Reference(Organisation, organisations, ExchangeSchema.Organisations);
        MembershipKind? kind = row.Word(Kind, ExchangeWords.MembershipKinds);
        Period period = row.Period(ValidFrom, out bool isInterval);
        if (kind == MembershipKind.Main && isInterval && member != TableRow.NoCode)
        {
            mainMemberships.Add(member, period, row.Row);
        }

        if (row.IsSound)
        {
            sink.AddMembership(member, organisation, kind!.Value, period);
        }
    }

    protected override void Expect(int rows)
    {
        mainMemberships.Expect(rows);
        sink.ExpectMemberships(rows);
    }

    protected override void Finish()
    {
        foreach ((int member, int row, int otherRow) in mainMemberships.Find())
        {
            string column = Table.Columns[Member].Name;
            Faults.Add(row, column, members[member], FaultReason.TwoMainMemberships(otherRow));
        }
    }
}
