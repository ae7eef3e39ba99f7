using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using ChiBo.Storage.Writing;

namespace ChiBo.Storage.Acts;

/// <summary>Collects what one act records and supersedes, and writes it in the order that the database's guards want.</summary>
/// <remarks>Numbers are given here, not by the database: acts are written one after another, so nobody else gives any.</remarks>
public sealed class ActScope
{
    private readonly Dictionary<Type, List<object>> added = [];
    private readonly Dictionary<string, long> lastIds = new(StringComparer.Ordinal);
    private readonly List<Fact> superseded = [];

    internal ActScope(ChiBoContext db, Act act)
    {
        Db = db;
        Act = act;
    }

    /// <summary>The context, inside the act's transaction.</summary>
    public ChiBoContext Db { get; }

    /// <summary>The act.</summary>
    public Act Act { get; }

    /// <summary>The facts that it records.</summary>
    public IEnumerable<Fact> Recorded => added.Values.SelectMany(rows => rows).OfType<Fact>();

    /// <summary>The facts that it supersedes.</summary>
    public IReadOnlyList<Fact> Superseded => superseded;

    /// <summary>Whether anything changed.</summary>
    public bool IsEmpty => added.Count == 0 && superseded.Count == 0;

    /// <summary>Why it is done, where that is known only once the work has begun.</summary>
    public void Because(string reason) => Act.Reason = reason;

    /// <summary>Which organisation it is about, where that is known only once the work has begun.</summary>
    public void About(string organisation) => Act.OrganisationCode = organisation;

    /// <summary>Enters a unit under a code that is not there yet.</summary>
    public Unit NewUnit(string code) => Add(new Unit { Id = (int)NextId("units"), Code = code });

    /// <summary>Enters an organisation under a code that is not there yet.</summary>
    public Organisation NewOrganisation(string code) =>
        Add(new Organisation { Id = (int)NextId("organisations"), Code = code });

    /// <summary>Enters a member under a code that is not there yet.</summary>
    public Member NewMember(string code) => Add(new Member { Id = (int)NextId("members"), Code = code });

    /// <summary>Records a fact.</summary>
    public T Record<T>(T fact)
        where T : Fact
    {
        fact.Id = NextId(fact.Table);
        (fact as WorkFact)?.Begin();
        if (fact is OrganisationVersion version)
        {
            foreach (int unit in version.UnitIds.Distinct())
            {
                Add(new ServedUnit { OrganisationVersionId = version.Id, UnitId = unit });
            }
        }

        return Add(fact);
    }

    /// <summary>Supersedes a fact that was read in the act's transaction, whether the context keeps track of it or not.</summary>
    public void Supersede(Fact fact)
    {
        fact.Supersede(Act);
        superseded.Add(fact);
    }

    /// <summary>Puts a revision in the place of what is known: same key, other values.</summary>
    /// <param name="current">What was read in the act's transaction.</param>
    /// <param name="change">Changes a copy of it.</param>
    public T Revise<T>(T current, Action<T> change)
        where T : WorkFact
    {
        var next = (T)current.RecordAgain(Act);
        change(next);
        Supersede(current);
        return Record(next);
    }

    /// <summary>Supersedes a fact and records it once more with another period, unless nothing is left of it.</summary>
    public void Shorten<T>(T fact, Func<Act, T?> shorter)
        where T : DatedFact
    {
        Supersede(fact);
        if (shorter(Act) is { } left)
        {
            Record(left);
        }
    }

    /// <summary>Writes all of it: what is superseded first, so that what takes its place does not overlap it.</summary>
    internal async Task Flush()
    {
        Db.Acts.Add(Act);
        await Db.SaveChangesAsync();
        await BulkSupersede.Write(
            Db,
            Act,
            superseded.Where(fact => Db.Entry(fact).State == Microsoft.EntityFrameworkCore.EntityState.Detached)
        );
        foreach (
            Type type in (Type[])
                [typeof(Unit), typeof(Organisation), typeof(Member), .. FactTables.Types, typeof(ServedUnit)]
        )
        {
            if (added.TryGetValue(type, out List<object>? rows))
            {
                await BulkInsert.Write(Db, type, rows);
            }
        }
    }

    /// <summary>The rows of a type that the act adds.</summary>
    internal IEnumerable<T> New<T>() => added.TryGetValue(typeof(T), out List<object>? rows) ? rows.Cast<T>() : [];

    private T Add<T>(T row)
        where T : class
    {
        Type type = row.GetType();
        if (!added.TryGetValue(type, out List<object>? rows))
        {
            added[type] = rows = [];
        }

        rows.Add(row);
        return row;
    }

    private long NextId(string table)
    {
        if (!lastIds.TryGetValue(table, out long last))
        {
            using FactReader reader = FactReader.Open(Db, $"SELECT coalesce(max(id), 0) FROM {table}");
            reader.Read();
            last = reader.Long(0);
        }

        return lastIds[table] = last + 1;
    }
}
