using System.Text.Json;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.InBulk;
using ChiBo.Domain.Establishments;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>A case, to and from what is kept.</summary>
internal static class CaseRows
{
    /// <summary>What is kept of a case now; nothing when there is none.</summary>
    public static Task<OrganisationCase?> Find(ChiBoContext db, long key) =>
        db.OrganisationCases.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key);

    /// <summary>What it asks for.</summary>
    public static Reorganisation What(this OrganisationCase row) =>
        JsonSerializer.Deserialize<Reorganisation>(row.Content, ReorganisationFile.Format)!;

    /// <summary>What is asked for, as it is kept.</summary>
    public static string Written(Reorganisation what) => JsonSerializer.Serialize(what, ReorganisationFile.Format);

    /// <summary>Its course as it is kept.</summary>
    public static CaseCourse Course(this OrganisationCase row, bool asksAbove) =>
        new()
        {
            AsksAbove = asksAbove,
            Stage = row.Stage,
            AppliedOn = row.AppliedOn,
            AppraisedOn = row.AppraisedOn,
            ConsentAskedOn = row.ConsentAskedOn,
            ConsentOn = row.ConsentOn,
            ConsentNumber = row.ConsentNumber,
            DecisionNumber = row.DecisionNumber,
            DecisionOn = row.DecisionOn,
            Reason = row.Reason,
        };

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this OrganisationCase row, CaseCourse course)
    {
        row.Stage = course.Stage;
        row.AppraisedOn = course.AppraisedOn;
        row.ConsentAskedOn = course.ConsentAskedOn;
        row.ConsentOn = course.ConsentOn;
        row.ConsentNumber = course.ConsentNumber;
        row.DecisionNumber = course.DecisionNumber;
        row.DecisionOn = course.DecisionOn;
        row.Reason = course.Reason;
    }
}
