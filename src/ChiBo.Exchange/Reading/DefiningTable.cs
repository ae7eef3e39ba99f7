using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Checks;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Reading;

/// <summary>A table whose first column defines codes, in versions, each with a parent of the same table.</summary>
internal abstract class DefiningTable(ExchangeTable table, CodeTable codes) : TableReader(table)
{
    private const int CodeColumn = 0;

    private readonly Overlaps versions = new();
    private readonly ParentCycles cycles = new();
    private readonly List<(int Row, int Parent)> mentioned = [];

    public CodeSpace Codes { get; } = new(codes);

    /// <summary>The column of the parent's code.</summary>
    protected abstract int ParentColumn { get; }

    protected int DefineCode(TableRow row)
    {
        ReadOnlySpan<char> code = row.Code(CodeColumn);
        if (code.IsEmpty)
        {
            return TableRow.NoCode;
        }

        WarnOfSeparators(row, code);
        return Codes.Define(code, out _);
    }

    /// <summary>The parent's id; whether some row defines it shows at the end.</summary>
    protected int MentionParent(TableRow row)
    {
        ReadOnlySpan<char> code = row.Code(ParentColumn);
        if (code.IsEmpty)
        {
            return TableRow.NoCode;
        }

        int parent = Codes.Mention(code);
        if (!Codes.IsDefined(parent))
        {
            mentioned.Add((row.Row, parent));
        }

        return parent;
    }

    /// <summary>Takes note of a version, so that overlaps and cycles are found at the end.</summary>
    protected void NoteVersion(TableRow row, int code, int parent, Period period)
    {
        if (code == TableRow.NoCode)
        {
            return;
        }

        versions.Add(code, period, row.Row);
        if (parent != TableRow.NoCode)
        {
            cycles.Add(code, parent, period, row.Row);
        }
    }

    protected override void ReadBrokenRow(TableRow row)
    {
        if (row.Has(CodeColumn))
        {
            DefineCode(row);
        }
    }

    protected override void Expect(int rows) => Codes.Expect(rows);

    protected override void WasNotWhole() => Codes.IsWhole = false;

    protected override void Finish()
    {
        string parentColumn = Table.Columns[ParentColumn].Name;
        foreach ((int row, int parent) in mentioned)
        {
            if (Codes.IsWhole && !Codes.IsDefined(parent))
            {
                Faults.Add(row, parentColumn, Codes[parent], FaultReason.NotFound(Table.File));
            }
        }

        foreach ((int code, int row, int otherRow) in versions.Find())
        {
            Faults.Add(row, Table.Columns[CodeColumn].Name, Codes[code], FaultReason.VersionsOverlap(otherRow));
        }

        foreach ((int row, IReadOnlyList<int> children) in cycles.Find())
        {
            Faults.Add(row, parentColumn, ParentOf(children), FaultReason.ParentCycle(Circle(children)));
        }
    }

    private string ParentOf(IReadOnlyList<int> children) => Codes[children.Count > 1 ? children[1] : children[0]];

    private string Circle(IReadOnlyList<int> children)
    {
        const int most = 8;
        string shown = string.Join(" → ", children.Take(most).Select(child => Codes[child]));
        return children.Count > most ? $"{shown} → …" : $"{shown} → {Codes[children[0]]}";
    }

    private void WarnOfSeparators(TableRow row, ReadOnlySpan<char> code)
    {
        if (code.IndexOfAny(';', '|') >= 0 && Faults.Warnings.Count < FaultList.MostListed)
        {
            Faults.Warn(
                $"dòng {row.Row}: mã «{code}» có dấu ; hoặc |, là dấu dùng để ngăn các mã.",
                $"row {row.Row}: the code \"{code}\" has ; or |, which separate codes."
            );
        }
    }
}
