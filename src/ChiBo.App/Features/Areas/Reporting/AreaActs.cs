using ChiBo.App.Permissions;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>What acts about areas share.</summary>
internal static class AreaActs
{
    /// <summary>Who does it, for whom, about which organisation.</summary>
    public static ActHeader Header(this Person person, ActKind kind, string? organisation, string? actingFor = null) =>
        new(kind, person.AccountId) { ActingFor = actingFor ?? person.ActingFor, OrganisationCode = organisation };

    /// <summary>Local time in Vietnam, to the minute.</summary>
    public static DateTime LocalNow(this TimeProvider clock)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime.AddHours(7);
        return new DateTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, DateTimeKind.Unspecified);
    }
}
