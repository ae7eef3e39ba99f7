using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>Sorts of record of a cell's work (II.2).</summary>
public enum WorkKind
{
    /// <summary>A meeting (II.2.b).</summary>
    Meeting,

    /// <summary>A member in charge of an area (II.2.c).</summary>
    Area,

    /// <summary>Working regulations (II.2.a).</summary>
    Regulations,
}

/// <summary>What is to be known of each sort: its place in addresses, and its table.</summary>
internal static class WorkKinds
{
    public static WorkKind? Find(string path) =>
        path switch
        {
            "meetings" => WorkKind.Meeting,
            "areas" => WorkKind.Area,
            "regulations" => WorkKind.Regulations,
            _ => null,
        };

    /// <summary>What an organisation has now under a number, tracked; nothing when it is not there, or not its own.</summary>
    public static async Task<Fact?> Current(ChiBoContext db, WorkKind kind, int organisation, long id) =>
        kind switch
        {
            WorkKind.Meeting => await db
                .Meetings.Known(KnownAt.Now)
                .SingleOrDefaultAsync(row => row.Id == id && row.OrganisationId == organisation),
            WorkKind.Area => await Areas(db, organisation).SingleOrDefaultAsync(row => row.Id == id),
            _ => await db
                .WorkingRegulations.Known(KnownAt.Now)
                .SingleOrDefaultAsync(row => row.Id == id && row.OrganisationId == organisation),
        };

    /// <summary>The areas of which those who are or were on the roll of an organisation are in charge.</summary>
    public static IQueryable<AreaAssignment> Areas(ChiBoContext db, int organisation) =>
        db
            .AreaAssignments.Known(KnownAt.Now)
            .Where(row =>
                db.Memberships.Any(roll =>
                    roll.SupersededIn == null && roll.MemberId == row.MemberId && roll.OrganisationId == organisation
                )
            );

    /// <summary>The same fact, recorded by an act with an end; a meeting has none.</summary>
    public static Fact? Ended(this Fact fact, Storage.Acts.Act act, DateOnly on) =>
        fact switch
        {
            AreaAssignment row => row.With(act, row.Period with { To = on }),
            WorkingRegulations row => row.With(act, row.Period with { To = on }),
            _ => null,
        };
}
