using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>Gives the faulty rows of a list back as a workbook: corrected there, it goes in as any list.</summary>
internal static class RosterCorrectionsDownload
{
    public const string Path = "/import/roster/corrections";

    public static void Map(WebApplication app) =>
        app.MapPost(
                Path,
                ([FromForm] string? read, Visitor visitor, IDataProtectionProvider keys) =>
                    ReadRoster.Open(read, keys) is { Corrections: { } workbook }
                        ? Results.File(
                            workbook,
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            visitor.Say(RosterTexts.CorrectionsFile)
                        )
                        : Results.NotFound()
            )
            .WithMetadata(new NeedsAttribute(AccessAction.Import, Sensitivity.Personal, On.Anywhere));
}
