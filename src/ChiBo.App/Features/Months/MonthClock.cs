namespace ChiBo.App.Features.Months;

/// <summary>The time in Vietnam, UTC+7, in which meetings are written down.</summary>
internal static class MonthClock
{
    public static DateTime LocalNow(this TimeProvider clock) =>
        DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime.AddHours(7), DateTimeKind.Unspecified);
}
