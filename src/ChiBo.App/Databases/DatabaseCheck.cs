using ChiBo.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChiBo.App.Databases;

/// <summary>Ready means that the database answers, and is of this version.</summary>
internal sealed class DatabaseCheck(ChiBoContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            IReadOnlyList<string> missing = await DatabaseMigration.Missing(db);
            return missing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("migrations missing");
        }
        catch (DatabaseFaultException fault)
        {
            return HealthCheckResult.Unhealthy(fault.English);
        }
    }
}
