using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Privacy;

/// <summary>Holds the declarations against a database as it is made.</summary>
/// <param name="Undeclared">Columns that nobody has said anything about, as <c>table.column</c>.</param>
/// <param name="Gone">Declarations of columns that are not there.</param>
/// <param name="Twice">Columns declared more than once.</param>
public sealed record DeclarationCheck(
    IReadOnlyList<string> Undeclared,
    IReadOnlyList<string> Gone,
    IReadOnlyList<string> Twice
)
{
    /// <summary>Of the model of a context, as it becomes tables.</summary>
    public static DeclarationCheck Of(ChiBoContext db)
    {
        HashSet<string> there =
        [
            .. db
                .Model.GetRelationalModel()
                .Tables.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")),
        ];
        string[] declared = [.. Declarations.All.Select(column => $"{column.Table}.{column.Column}")];
        return new DeclarationCheck(
            Sorted(there.Except(declared)),
            Sorted(declared.Except(there)),
            Sorted(declared.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))
        );
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
