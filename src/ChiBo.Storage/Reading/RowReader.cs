using ChiBo.Domain.Register.Rows;

namespace ChiBo.Storage.Reading;

/// <summary>Reads what is known as rows with codes, all of it or a part: for export, import and single communes.</summary>
public sealed partial class RowReader
{
    private readonly ChiBoContext db;
    private readonly KnownAt known;
    private readonly RegisterPart? part;
    private readonly RegisterRows rows = new();
    private readonly Dictionary<int, string> units;
    private readonly Dictionary<int, string> organisations;
    private readonly Dictionary<int, string> members;
    private readonly Dictionary<object, long>? numbers;

    private RowReader(ChiBoContext db, KnownAt known, RegisterPart? part, Dictionary<object, long>? numbers = null)
    {
        this.numbers = numbers;
        this.db = db;
        this.known = known;
        this.part = part;
        units = Codes("units", null);
        organisations = Codes("organisations", null);
        members = Codes("members", part?.Members);
    }

    /// <summary>All rows, or those of a part; in the order in which they were recorded.</summary>
    public static RegisterRows Read(ChiBoContext db, KnownAt known, RegisterPart? part = null) =>
        Read(new RowReader(db, known, part));

    /// <summary>All rows that are known now, or those of a part, each with the number of the fact that it was read from.</summary>
    public static NumberedRows ReadNumbered(ChiBoContext db, RegisterPart? part = null, KnownAt known = default)
    {
        var byRow = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        return new NumberedRows(Read(new RowReader(db, known, part, byRow)), byRow);
    }

    private static RegisterRows Read(RowReader reader)
    {
        reader.ReadUnits();
        reader.ReadOrganisations();
        reader.ReadMembers();
        reader.ReadMemberships();
        reader.ReadDuties();
        reader.ReadWork();
        reader.ReadOperation();
        reader.ReadContact();
        return reader.rows;
    }

    private Dictionary<int, string> Codes(string table, IReadOnlySet<int>? only)
    {
        var codes = new Dictionary<int, string>();
        string where = only is null ? "" : $" WHERE id IN ({RegisterPart.List(only)})";
        using FactReader read = FactReader.Open(db, $"SELECT id, code FROM {table}{where}");
        while (read.Read())
        {
            codes[read.Int(0)] = read.Text(1);
        }

        return codes;
    }

    private FactReader Open(string columns, string table, string? subject, IReadOnlySet<int>? only)
    {
        string within = only is null ? "" : $" AND f.{subject} IN ({RegisterPart.List(only)})";
        return FactReader.Open(
            db,
            $"SELECT {columns}, f.id FROM {table} AS f WHERE {known.Condition("f")}{within} ORDER BY f.id"
        );
    }

    /// <summary>Keeps a row; the number of its fact is the last value that was read.</summary>
    private void Add<T>(List<T> to, FactReader read, T row)
        where T : class
    {
        to.Add(row);
        numbers?.Add(row, read.Last());
    }

    private string? Parent(Dictionary<int, string> codes, int? id) => id is { } parent ? codes[parent] : null;
}
