using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Areas;

/// <summary>Areas in a month, one of them, and its report (II.2.c).</summary>
internal static class AreaEndpoints
{
    private const string Tag = "Areas";

    private static readonly QueryParameter Month = QueryParameter.Month(
        "month",
        "The month; the present one when left out.",
        "2026-11"
    );

    private static readonly QueryParameter Commune = new("commune", "Those of this commune only.", "X99001");

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/areas", List)
            .WithTags(Tag)
            .Reads<AreasAnswer>(new SignedInAttribute(), AreaDocs.List, Month, Commune);
        api.MapGet("/areas/{code}", One)
            .WithTags(Tag)
            .Reads<AreaAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Area),
                AreaDocs.One,
                Month
            );
        api.MapPost("/areas/{code}/report", Report)
            .TakesWork<ReportBody, ActAnswer>(
                Tag,
                new NeedsAttribute(AccessAction.Report, Sensitivity.Internal, On.Area),
                AreaDocs.Report
            );
        api.MapPost("/areas/{code}/urge", Urge)
            .TakesWork<UrgeBody, ActAnswer>(
                Tag,
                new NeedsAttribute(AccessAction.Record, Sensitivity.Internal, On.Anywhere),
                AreaDocs.Urge
            );
    }

    /// <summary>The very areas of the page: one's own, those of one's cell, those of communes for which one works.</summary>
    private static async Task<IResult> List(Visitor visitor, ChiBoContext db, AreasInReach reach)
    {
        MeetingMonth month = AreaMonths.Asked(visitor);
        string? asked = visitor.Address[Commune.Name];
        IReadOnlyList<AreaCommune> communes = await reach.Communes(visitor.Today);
        List<AreaUnit> areas = [];
        foreach (AreaCommune commune in communes.Where(one => asked is null || one.Code == asked))
        {
            areas.AddRange(await AreaUnits.OfCommune(db, commune.Id, visitor.Today));
        }

        if (asked is null)
        {
            areas.AddRange(await reach.Own(month, visitor.Today));
            areas.AddRange(await reach.OfCells(visitor.Today));
        }

        List<AreaLine> lines = [];
        foreach (var inCommune in areas.DistinctBy(area => area.Id).GroupBy(area => area.CommuneId))
        {
            lines.AddRange((await AreaBoard.Read(db, inCommune.Key, [.. inCommune], month, visitor.Today)).Lines);
        }

        return Results.Json(new AreasAnswer(month.ToString(), [.. lines.Select(AreaAnswer.Of)]));
    }

    private static async Task<IResult> One(string code, Visitor visitor, ChiBoContext db)
    {
        MeetingMonth month = AreaMonths.Asked(visitor);
        if (await AreaUnits.Find(db, code, visitor.Today) is not { } area)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        AreaBoard board = await AreaBoard.Read(db, area.CommuneId, [area], month, visitor.Today);
        return Results.Json(AreaAnswer.Of(board.Lines[0]));
    }

    private static async Task<IResult> Urge(
        string code,
        HttpContext http,
        ChiBoContext db,
        Visitor visitor,
        UrgeReport handler
    )
    {
        AreaUnit? area = await AreaUnits.Find(db, code, visitor.Today);
        AgencyMeeting meeting = await AreaUnits.MeetingOf(db, area?.CommuneId, MeetingMonth.Of(visitor.Today));
        return area is null || !await handler.MayUrge(meeting)
            ? Problem.OfStatus(StatusCodes.Status404NotFound)
            : await WorkWrites.Do<UrgeBody, (MeetingMonth Month, string Words)>(
                http,
                (body, faults) =>
                    (faults.Month("month", body.Month), faults.Text("words", body.Words, WordsCheck.MostLetters)),
                asked => handler.Handle(code, asked.Month, asked.Words),
                ActAnswer.Of
            );
    }

    private static Task<IResult> Report(string code, HttpContext http, ReportArea handler) =>
        WorkWrites.Do<ReportBody, ReportAreaRequest>(
            http,
            (body, faults) => body.Read(code, faults),
            handler.Handle,
            ActAnswer.Of
        );
}
