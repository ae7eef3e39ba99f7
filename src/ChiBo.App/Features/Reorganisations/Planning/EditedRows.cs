using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>
/// Rows of one table, found by the codes that they name. What ends and what is entered is noted; a row that was entered and
/// ends again leaves no trace.
/// </summary>
/// <param name="rows">The rows as they are known.</param>
/// <param name="periodOf">When a row holds.</param>
/// <param name="withPeriod">The same row with another period.</param>
/// <param name="keys">By which codes rows are found.</param>
internal sealed class EditedRows<T>(
    List<T> rows,
    Func<T, Period> periodOf,
    Func<T, Period, T> withPeriod,
    params Func<T, IEnumerable<string?>>[] keys
)
    where T : class
{
    private readonly Dictionary<string, List<T>>?[] found = new Dictionary<string, List<T>>?[keys.Length];
    private readonly HashSet<T> ended = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<T> entered = new(ReferenceEqualityComparer.Instance);

    /// <summary>Rows that were known and end: the very ones that were given.</summary>
    public IEnumerable<T> Ended => ended;

    /// <summary>Rows that are entered.</summary>
    public IEnumerable<T> Entered => entered;

    /// <summary>The rows that name a code, as they are after what was done so far.</summary>
    public IReadOnlyList<T> Of(int key, string code) =>
        Index(key).TryGetValue(code, out List<T>? same) ? [.. same] : [];

    /// <summary>The rows that name a code and hold on the day or later.</summary>
    public IEnumerable<T> From(int key, string code, DateOnly on) =>
        Of(key, code).Where(row => periodOf(row).To is not { } to || to > on);

    /// <summary>The row that names a code and holds on the day.</summary>
    public T? On(int key, string code, DateOnly on) => Of(key, code).FirstOrDefault(row => periodOf(row).Contains(on));

    public void Enter(T row)
    {
        entered.Add(row);
        for (int key = 0; key < keys.Length; key++)
        {
            if (found[key] is { } index)
            {
                Put(index, key, row);
            }
        }
    }

    /// <summary>The row no longer holds from the day on; what of it lies before the day stays.</summary>
    public void End(T row, DateOnly on)
    {
        Take(row);
        Period period = periodOf(row);
        if (period.From is null || period.From < on)
        {
            Enter(withPeriod(row, period with { To = on }));
        }
    }

    /// <summary>From the day on the row is as given, as long as it would have held.</summary>
    public T Change(T row, DateOnly on, Func<T, T> change)
    {
        Period period = periodOf(row);
        DateOnly start = period.From is { } from && from > on ? from : on;
        End(row, start);
        T changed = change(withPeriod(row, period with { From = start }));
        Enter(changed);
        return changed;
    }

    private void Take(T row)
    {
        for (int key = 0; key < keys.Length; key++)
        {
            Dictionary<string, List<T>> index = Index(key);
            foreach (string code in CodesOf(key, row))
            {
                index[code].RemoveAll(other => ReferenceEquals(other, row));
            }
        }

        if (!entered.Remove(row))
        {
            ended.Add(row);
        }
    }

    /// <summary>Made when it is first asked for: most keys of a nation never are.</summary>
    private Dictionary<string, List<T>> Index(int key)
    {
        if (found[key] is { } known)
        {
            return known;
        }

        var index = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (T row in rows.Where(row => !ended.Contains(row)).Concat(entered))
        {
            Put(index, key, row);
        }

        return found[key] = index;
    }

    private void Put(Dictionary<string, List<T>> index, int key, T row)
    {
        foreach (string code in CodesOf(key, row))
        {
            if (!index.TryGetValue(code, out List<T>? same))
            {
                index[code] = same = [];
            }

            same.Add(row);
        }
    }

    private IEnumerable<string> CodesOf(int key, T row) => keys[key](row).OfType<string>().Distinct();
}
