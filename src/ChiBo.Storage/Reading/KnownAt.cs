using System.Globalization;
using ChiBo.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Reading;

/// <summary>The second clock of a question: what is known now, or what was known after an act.</summary>
/// <param name="Act">The last act that counts; nothing for all.</param>
public readonly record struct KnownAt(long? Act)
{
    /// <summary>What is known now.</summary>
    public static KnownAt Now => default;

    /// <summary>As an SQL condition on the columns of a fact.</summary>
    /// <param name="alias">Name of the table in the statement.</param>
    internal string Condition(string alias) =>
        Act is { } act
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{alias}.recorded_in <= {act} AND ({alias}.superseded_in IS NULL OR {alias}.superseded_in > {act})"
            )
            : $"{alias}.superseded_in IS NULL";

    /// <summary>What was known at the end of a day in Vietnam (UTC+7).</summary>
    public static async Task<KnownAt> AtEndOf(DateOnly day, ChiBoContext db)
    {
        DateTime end = DateTime
            .SpecifyKind(day.AddDays(1).ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc)
            .AddHours(-7);
        IQueryable<Act> before = db.Acts.Where(act => act.At < end);
        return new KnownAt(await before.MaxAsync(act => (long?)act.Id) ?? 0);
    }
}
