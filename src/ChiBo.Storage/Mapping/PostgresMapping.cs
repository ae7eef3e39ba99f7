using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChiBo.Storage.Mapping;

/// <summary>What PostgreSQL has to be told, and SQLite does by itself.</summary>
internal static class PostgresMapping
{
    /// <summary>Compares text by its bytes, as the exchange format compares codes.</summary>
    private const string ByBytes = "C";

    public static void Apply(ModelBuilder builder)
    {
        foreach (IMutableEntityType type in builder.Model.GetEntityTypes())
        {
            foreach (IMutableProperty property in type.GetProperties())
            {
                if (
                    property.ClrType == typeof(string)
                    && property.Name is "Code" or nameof(MemberDetails.SortKey) or nameof(MemberDetails.FoldedName)
                )
                {
                    property.SetCollation(ByBytes);
                }

                if (
                    (property.ClrType == typeof(DateTime?) || property.ClrType == typeof(DateTime))
                    && (type.ClrType == typeof(MeetingRecord) || type.ClrType.IsSubclassOf(typeof(WorkFact)))
                )
                {
                    // Local time of the place where the meeting is: it has no zone.
                    property.SetColumnType("timestamp without time zone");
                }
            }
        }
    }
}
