using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>members</c>.</summary>
internal sealed class MembersTable(RegisterSink sink) : TableReader(ExchangeSchema.Members)
{
    private const int Code = 0;
    private const int FullName = 1;
    private const int GenderColumn = 2;
    private const int BirthDate = 3;
    private const int AdmittedOn = 4;
    private const int OfficialOn = 5;
    private const int LeftOn = 6;
    private const int LeftReason = 7;

    public CodeSpace Codes { get; } = new(sink.Members);

    protected override void ReadRow(TableRow row)
    {
        int member = DefineCode(row);
        var values = new MemberValues
        {
            FullName = row.Text(FullName),
            Gender = row.Word(GenderColumn, ExchangeWords.Genders),
            BirthDate = row.Date(BirthDate),
            AdmittedOn = row.Date(AdmittedOn),
            OfficialOn = row.Date(OfficialOn),
            LeftOn = row.Date(LeftOn),
            LeftReason = row.Text(LeftReason),
        };
        if (row.IsSound)
        {
            sink.AddMember(member, values);
        }
    }

    protected override void ReadBrokenRow(TableRow row)
    {
        if (row.Has(Code))
        {
            DefineCode(row);
        }
    }

    protected override void Expect(int rows) => Codes.Expect(rows);

    protected override void WasNotWhole() => Codes.IsWhole = false;

    private int DefineCode(TableRow row)
    {
        ReadOnlySpan<char> code = row.Code(Code);
        if (code.IsEmpty)
        {
            return TableRow.NoCode;
        }

        int member = Codes.Define(code, out bool isFirst);
        if (!isFirst)
        {
            row.Fault(Code, FaultReason.MemberTwice);
        }

        return member;
    }
}
