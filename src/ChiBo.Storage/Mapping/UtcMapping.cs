using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChiBo.Storage.Mapping;

/// <summary>
/// Moments are UTC; SQLite forgets it, so it is said again when they are read. Times of meetings and of the month's work are
/// local.
/// </summary>
internal static class UtcMapping
{
    private static readonly ValueConverter<DateTime, DateTime> Utc = new(
        moment => moment,
        moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc)
    );

    public static void Apply(ModelBuilder builder)
    {
        IEnumerable<IMutableProperty> moments = builder
            .Model.GetEntityTypes()
            .Where(type => type.ClrType != typeof(MeetingRecord) && !type.ClrType.IsSubclassOf(typeof(WorkFact)))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(DateTime));
        foreach (IMutableProperty moment in moments)
        {
            moment.SetValueConverter(Utc);
        }
    }
}
