using ChiBo.Storage.Establishments;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Mapping;

/// <summary>What is looked for: cases about organisations, and deviations.</summary>
internal static class EstablishmentMapping
{
    public static void Apply(ModelBuilder builder)
    {
        builder.Entity<OrganisationCase>().HasIndex(row => row.OrganisationId);
        builder.Entity<OrganisationCase>().HasIndex(row => row.UnitId);
        builder.Entity<Deviation>().HasIndex(row => row.UnitId);
    }
}
