using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Register;

/// <summary>Which facts to read, said once for all tables: by their number and by the acts of both clocks.</summary>
/// <param name="Where">The condition.</param>
internal sealed record FactQuery(Expression<Func<Fact, bool>> Where);

/// <summary>A table of facts.</summary>
internal abstract record FactTable(string Name, Type Type)
{
    public abstract Task<IReadOnlyList<Fact>> Read(ChiBoContext db, FactQuery query);

    public abstract Task<(long All, long Superseded)> Count(ChiBoContext db);
}

/// <summary>A table of facts of one type.</summary>
internal sealed record FactTable<T>(string Name) : FactTable(Name, typeof(T))
    where T : Fact
{
    public override async Task<IReadOnlyList<Fact>> Read(ChiBoContext db, FactQuery query) =>
        await db.Set<T>().AsNoTracking().Where(For(query.Where)).OrderBy(fact => fact.Id).ToListAsync();

    public override async Task<(long All, long Superseded)> Count(ChiBoContext db) =>
        (await db.Set<T>().LongCountAsync(), await db.Set<T>().LongCountAsync(fact => fact.SupersededIn != null));

    /// <summary>The condition about facts as one about this type, which is what a query can be translated from.</summary>
    private static Expression<Func<T, bool>> For(Expression<Func<Fact, bool>> where)
    {
        ParameterExpression fact = Expression.Parameter(typeof(T), "fact");
        return Expression.Lambda<Func<T, bool>>(new Swap(where.Parameters[0], fact).Visit(where.Body), fact);
    }

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == from ? to : base.VisitParameter(node);
    }
}
