using ChiBo.App.CommandLine;
using ChiBo.App.Permissions;
using ChiBo.Storage;
using ChiBo.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>Rows of one table that are about the person.</summary>
/// <param name="Table">Its name in the database.</param>
/// <param name="Because">In which way they are.</param>
/// <param name="Columns">The columns, in the order of the rows' values.</param>
/// <param name="Rows">The values: numbers, words, days, moments; of organisations, units and accounts their names.</param>
internal sealed record OwnPart(
    string Table,
    Phrase Because,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows
);

/// <summary>Reads all that is kept about the person of the request; nobody else's can be asked for.</summary>
internal sealed class OwnDataReader(ChiBoContext db, Person person)
{
    private OwnNames names = OwnNames.None;

    /// <summary>Table by table; those without rows too, so that one sees that there are none.</summary>
    public async Task<IReadOnlyList<OwnPart>> Read()
    {
        int member = await db
            .Users.Where(row => row.Id == person.AccountId)
            .Select(row => row.MemberId ?? 0)
            .SingleAsync();
        var own = new OwnKeys(person.AccountId, member);
        var found = new List<(OwnTable Table, IReadOnlyList<object> Rows)>();
        foreach (OwnTable table in OwnTables.All)
        {
            found.Add((table, await table.Read(db, own)));
        }

        names = await OwnNames.Read(db, found);
        return [.. found.Select(part => PartOf(part.Table, part.Rows))];
    }

    private OwnPart PartOf(OwnTable table, IReadOnlyList<object> rows)
    {
        IProperty[] properties =
        [
            .. table.PropertiesOf(db).Where(property => property.Name is not ("FoldedName" or "SortKey")),
        ];
        return new OwnPart(
            table.TableOf(db),
            table.Because,
            [.. properties.Select(property => property.ColumnName())],
            [
                .. rows.Select(row =>
                    (IReadOnlyList<object?>)
                        [.. properties.Select(property => names.Of(property, property.GetGetter().GetClrValue(row)))]
                ),
            ]
        );
    }
}
