using System.Linq.Expressions;
using ChiBo.App.CommandLine;
using ChiBo.Storage;
using ChiBo.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>Whose data: the account, and the member that it is; number 0 when it is none.</summary>
internal sealed record OwnKeys(int Account, int Member);

/// <summary>Rows of a table that are about somebody, as that person gets them.</summary>
/// <param name="Type">The rows' type; one table may be about a person in several ways.</param>
/// <param name="Because">In which way it is about the person.</param>
/// <param name="Without">Columns that are left out: secrets, and what is about others.</param>
internal abstract record OwnTable(Type Type, Phrase Because, IReadOnlyList<string> Without)
{
    public abstract Task<IReadOnlyList<object>> Read(ChiBoContext db, OwnKeys own);

    /// <summary>Its name in the database.</summary>
    public string TableOf(ChiBoContext db) => EntityOf(db).TableName()!;

    /// <summary>Its columns that the person gets.</summary>
    public IEnumerable<IProperty> PropertiesOf(ChiBoContext db) =>
        EntityOf(db).GetProperties().Where(property => !Without.Contains(property.ColumnName()));

    /// <summary>Rows by their key, the latest last: engines promise no order.</summary>
    protected IReadOnlyList<object> InOrder(ChiBoContext db, IReadOnlyList<object> rows)
    {
        IOrderedEnumerable<object> ordered = rows.Order(Comparer<object>.Create((_, _) => 0));
        foreach (IProperty key in EntityOf(db).FindPrimaryKey()!.Properties)
        {
            ordered = ordered.ThenBy(row => key.GetGetter().GetClrValue(row), Comparer<object?>.Default);
        }

        return [.. ordered];
    }

    private IEntityType EntityOf(ChiBoContext db) => db.Model.FindEntityType(Type)!;
}

/// <summary>Rows of one type.</summary>
internal sealed record OwnTable<T>(
    Phrase Because,
    Func<ChiBoContext, OwnKeys, Expression<Func<T, bool>>> Which,
    params IReadOnlyList<string> Without
) : OwnTable(typeof(T), Because, Without)
    where T : class
{
    public override async Task<IReadOnlyList<object>> Read(ChiBoContext db, OwnKeys own) =>
        InOrder(db, await db.Set<T>().AsNoTracking().Where(Which(db, own)).ToListAsync());
}
