using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.Storage.Mapping;

/// <summary>The names under which the database keeps what the model describes.</summary>
public static class StoredNames
{
    /// <summary>The table; nothing for what has none.</summary>
    public static string? TableName(this IReadOnlyEntityType entity) => entity.GetTableName();

    /// <summary>The column.</summary>
    public static string ColumnName(this IReadOnlyProperty property) => property.GetColumnName();
}
