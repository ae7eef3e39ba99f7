using ChiBo.Domain.Access;

namespace ChiBo.Storage.Privacy;

/// <summary>A column of the database, what it is for, how sensitive it is and how long it is kept.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Sensitivity">Its level, as permissions reckon it (docs/adr/0007-access.md).</param>
/// <param name="Keeping">How long.</param>
public sealed record DeclaredColumn(
    string Table,
    string Column,
    Purpose Purpose,
    Sensitivity Sensitivity,
    Keeping Keeping
);

/// <summary>Columns of a table that share all of this; their names have spaces between.</summary>
internal sealed record DeclaredPart(
    string Table,
    Purpose Purpose,
    Sensitivity Sensitivity,
    Keeping Keeping,
    string Columns
)
{
    public IEnumerable<DeclaredColumn> Each() =>
        Columns.Split(' ').Select(column => new DeclaredColumn(Table, column, Purpose, Sensitivity, Keeping));
}
