using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading.Tables;

/// <summary>Reads <c>units</c>.</summary>
internal sealed class UnitsTable(RegisterSink sink) : DefiningTable(ExchangeSchema.Units, sink.Units)
{
    private const int Kind = 1;
    private const int Name = 2;
    private const int Parent = 3;
    private const int KindOfCommune = 4;
    private const int ValidFrom = 5;

    private readonly List<(int Row, int Parent)> areas = [];
    private Kinds[] kinds = new Kinds[1024];

    [Flags]
    private enum Kinds : byte
    {
        None = 0,
        Commune = 1,
        Area = 2,
        Other = 4,

        /// <summary>A row of the unit has a faulty kind, so that nobody can tell what it is.</summary>
        NotKnown = Commune | Area,
    }

    protected override int ParentColumn => Parent;

    /// <summary>Whether the unit is a residential area in some row, as far as can be told.</summary>
    public bool MayBeArea(int unit) => KindsOf(unit).HasFlag(Kinds.Area);

    protected override void ReadRow(TableRow row)
    {
        int unit = DefineCode(row);
        UnitKind? kind = row.Word(Kind, ExchangeWords.UnitKinds);
        NoteKind(unit, kind);
        ReadOnlySpan<char> name = row.Text(Name);
        int parent = MentionParent(row);
        CommuneKind? communeKind = ReadCommuneKind(row, kind);
        Period period = row.Period(ValidFrom, out bool isInterval);
        if (isInterval)
        {
            NoteVersion(row, unit, parent, period);
        }

        if (kind == UnitKind.ResidentialArea)
        {
            CheckCommuneOfArea(row, parent);
        }

        if (row.IsSound)
        {
            sink.AddUnit(unit, kind!.Value, name, parent, communeKind, period);
        }
    }

    protected override void ReadBrokenRow(TableRow row)
    {
        if (row.Has(0))
        {
            NoteKind(DefineCode(row), kind: null);
        }
    }

    protected override void Finish()
    {
        base.Finish();
        foreach ((int row, int parent) in areas)
        {
            if (Codes.IsWhole && Codes.IsDefined(parent) && !KindsOf(parent).HasFlag(Kinds.Commune))
            {
                string column = Table.Columns[Parent].Name;
                Faults.Add(row, column, Codes[parent], FaultReason.AreaWithoutCommune);
            }
        }
    }

    private static CommuneKind? ReadCommuneKind(TableRow row, UnitKind? kind)
    {
        CommuneKind? communeKind = row.Word(KindOfCommune, ExchangeWords.CommuneKinds);
        if (kind == UnitKind.Commune && row.IsEmpty(KindOfCommune))
        {
            row.Fault(KindOfCommune, null, FaultReason.Empty);
        }
        else if (kind is not (null or UnitKind.Commune) && communeKind is not null)
        {
            row.Fault(KindOfCommune, FaultReason.MustBeEmpty);
        }

        return communeKind;
    }

    private void CheckCommuneOfArea(TableRow row, int parent)
    {
        if (parent == TableRow.NoCode)
        {
            row.Fault(Parent, null, FaultReason.AreaWithoutCommune);
        }
        else
        {
            areas.Add((row.Row, parent));
        }
    }

    private void NoteKind(int unit, UnitKind? kind)
    {
        if (unit == TableRow.NoCode)
        {
            return;
        }

        if (unit >= kinds.Length)
        {
            Array.Resize(ref kinds, Math.Max(unit + 1, kinds.Length * 2));
        }

        kinds[unit] |= kind switch
        {
            UnitKind.Commune => Kinds.Commune,
            UnitKind.ResidentialArea => Kinds.Area,
            null => Kinds.NotKnown,
            _ => Kinds.Other,
        };
    }

    private Kinds KindsOf(int unit) => unit < kinds.Length ? kinds[unit] : Kinds.None;
}
