using ChiBo.Exchange.Cursors;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Reading;

/// <summary>Finds the names of a few members, which a snapshot does not hold.</summary>
public static class ExchangeNames
{
    /// <summary>Full names by member code, as far as they are recorded, of a register without faults.</summary>
    public static IReadOnlyDictionary<string, string> Find(string path, IReadOnlySet<string> codes)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using ExchangeSource source = ExchangeSource.Open(path);
        using TableCursor? cursor = source.Open(ExchangeSchema.Members);
        if (cursor is null || !cursor.Read())
        {
            return names;
        }

        int[]? fields = TableHeader.Map(cursor, ExchangeSchema.Members, new FaultList(ExchangeSchema.Members.File));
        while (fields is not null && cursor.Read())
        {
            string code = ExchangeText.ToString(cursor[fields[0]]);
            if (codes.Contains(code) && !cursor[fields[1]].IsEmpty)
            {
                names[code] = ExchangeText.ToString(cursor[fields[1]]);
            }
        }

        return names;
    }
}
