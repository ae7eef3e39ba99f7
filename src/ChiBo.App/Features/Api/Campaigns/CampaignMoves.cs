using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Campaigns;

/// <summary>What a commune of a campaign and the levels above do with it, one commune at a time.</summary>
internal static class CampaignMoves
{
    private const string Tag = "Campaigns";
    private const string OneCommune = "/campaigns/{key:long}/communes/{code}";

    public static void Map(RouteGroupBuilder api, NeedsAttribute anywhere)
    {
        api.MapPost($"{OneCommune}/plan", Plan)
            .TakesWork<PlanCampaignBody, CampaignMovedAnswer>(Tag, anywhere, CampaignDocs.Plan);
        api.MapPost($"{OneCommune}/submit", Submit)
            .TakesWork<SubmitCampaignBody, CampaignMovedAnswer>(Tag, anywhere, CampaignDocs.Submit);
        api.MapPost($"{OneCommune}/return", Return)
            .TakesWork<ReturnCampaignBody, CampaignMovedAnswer>(Tag, anywhere, CampaignDocs.Return);
        api.MapPost($"{OneCommune}/accept", Accept)
            .TakesWork<AcceptCampaignBody, CampaignMovedAnswer>(Tag, anywhere, CampaignDocs.Accept);
    }

    private static Task<IResult> Plan(long key, string code, HttpContext http, CampaignFile files, CampaignDesk desk) =>
        Move<PlanCampaignBody, (string? Plan, long? Seen)>(
            key,
            code,
            http,
            files,
            (body, faults) => (PlanOf(body.Plan, faults), body.Version),
            asked => desk.Plan(key, code, asked.Plan, asked.Seen)
        );

    private static Task<IResult> Submit(
        long key,
        string code,
        HttpContext http,
        CampaignFile files,
        CampaignDesk desk
    ) =>
        Move<SubmitCampaignBody, (string? Plan, long? Seen)>(
            key,
            code,
            http,
            files,
            (body, faults) => (PlanOf(body.Plan, faults), body.Version),
            asked => desk.Submit(key, code, asked.Plan, asked.Seen)
        );

    private static Task<IResult> Return(
        long key,
        string code,
        HttpContext http,
        CampaignFile files,
        CampaignDesk desk
    ) =>
        Move<ReturnCampaignBody, (string Comment, long? Seen)>(
            key,
            code,
            http,
            files,
            (body, faults) => (faults.Text("comment", body.Comment, MoveCommunes.LongestWords), body.Version),
            asked => desk.Return(key, code, asked.Comment, asked.Seen)
        );

    private static Task<IResult> Accept(
        long key,
        string code,
        HttpContext http,
        CampaignFile files,
        CampaignDesk desk
    ) =>
        Move<AcceptCampaignBody, long?>(
            key,
            code,
            http,
            files,
            (body, _) => body.Version,
            seen => desk.Accept(key, code, seen)
        );

    /// <summary>Null leaves the plan, empty words clear it.</summary>
    private static string? PlanOf(string? plan, Faults faults) =>
        faults.OptionalText("plan", plan, MoveCommunes.LongestWords) ?? (plan is null ? null : "");

    /// <summary>For whom the commune's part is not there, what was sent is not looked at.</summary>
    private static async Task<IResult> Move<TBody, TRequest>(
        long key,
        string code,
        HttpContext http,
        CampaignFile files,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<MovedCommunes>>> act
    )
        where TBody : class =>
        await files.Open(key, code) is { } shown && shown.Lines.Any(line => line.Code == code)
            ? await WorkWrites.Do<TBody, TRequest, MovedCommunes>(http, read, act, CampaignMovedAnswer.Of)
            : Problem.OfStatus(StatusCodes.Status404NotFound);
}
