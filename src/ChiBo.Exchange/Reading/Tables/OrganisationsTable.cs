using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>organisations</c>.</summary>
internal sealed class OrganisationsTable(RegisterSink sink, UnitsTable units)
    : DefiningTable(ExchangeSchema.Organisations, sink.Organisations)
{
    private const int Kind = 1;
    private const int Name = 2;
    private const int Parent = 3;
    private const int Unit = 4;
    private const int ValidFrom = 5;
    private const int DecisionNumber = 7;
    private const int DecisionDate = 8;
    private const char Separator = ';';

    private readonly List<int> served = [];

    protected override int ParentColumn => Parent;

    protected override void ReadRow(TableRow row)
    {
        int organisation = DefineCode(row);
        OrganisationKind? kind = row.Word(Kind, ExchangeWords.OrganisationKinds);
        ReadOnlySpan<char> name = row.Text(Name);
        int parent = MentionParent(row);
        ReadServedUnits(row, kind);
        Period period = row.Period(ValidFrom, out bool isInterval);
        if (isInterval)
        {
            NoteVersion(row, organisation, parent, period);
        }

        ReadOnlySpan<char> decisionNumber = row.Text(DecisionNumber);
        DateOnly? decisionDate = row.Date(DecisionDate);
        if (row.IsSound)
        {
            sink.AddOrganisation(
                organisation,
                kind!.Value,
                name,
                parent,
                served.ToArray(),
                period,
                decisionNumber,
                decisionDate
            );
        }
    }

    private void ReadServedUnits(TableRow row, OrganisationKind? kind)
    {
        served.Clear();
        if (kind == OrganisationKind.ResidentialCell)
        {
            ReadAreas(row);
        }
        else if (kind is not null && row.Reference(Unit, units.Codes, ExchangeSchema.Units) is >= 0 and var unit)
        {
            served.Add(unit);
        }
    }

    private void ReadAreas(TableRow row)
    {
        ReadOnlySpan<char> list = row.Code(Unit);
        if (list.IsEmpty)
        {
            return;
        }

        bool hasEmptyPart = false;
        foreach (Range part in list.Split(Separator))
        {
            ReadOnlySpan<char> code = list[part];
            if (!code.IsEmpty)
            {
                ReadArea(row, code);
            }
            else if (!hasEmptyPart)
            {
                hasEmptyPart = true;
                row.Fault(Unit, FaultReason.EmptyPart);
            }
        }
    }

    private void ReadArea(TableRow row, ReadOnlySpan<char> code)
    {
        if (!units.Codes.TryGet(code, out int area))
        {
            if (units.Codes.IsWhole)
            {
                row.Fault(Unit, code.ToString(), FaultReason.NotFound(ExchangeSchema.Units.File));
            }
        }
        else if (served.Contains(area))
        {
            row.Fault(Unit, code.ToString(), FaultReason.ServedTwice);
        }
        else
        {
            served.Add(area);
            if (units.Codes.IsWhole && !units.MayBeArea(area))
            {
                row.Fault(Unit, code.ToString(), FaultReason.ServesNoArea);
            }
        }
    }
}
