using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Api.LocalRegulations;

/// <summary>The work on regulations of provinces (III.1), by the handlers of the pages.</summary>
internal static class LocalRegulationWrites
{
    private const int LongestReason = 500;
    private const string One = "/local-regulations/{key:long}";

    public static void Map(RouteGroupBuilder api, string tag)
    {
        var sets = new NeedsAttribute(AccessAction.SetParameters, Sensitivity.Internal, On.Anywhere);
        api.MapPost("/local-regulations/check", Check)
            .TakesWork<PackBody, LocalCheckAnswer>(tag, sets, LocalRegulationDocs.Check);
        api.MapPost("/local-regulations", Enter).TakesWork<PackBody, KeyedAnswer>(tag, sets, LocalRegulationDocs.Enter);
        api.MapPut(One, Replace).TakesWork<ReplacePackBody, KeyedAnswer>(tag, sets, LocalRegulationDocs.Replace);
        api.MapPost($"{One}/put-in-force", PutInForce)
            .TakesWork<PutInForceBody, KeyedAnswer>(tag, sets, LocalRegulationDocs.PutInForce);
        api.MapPost($"{One}/end", End).TakesWork<EndLocalBody, KeyedAnswer>(tag, sets, LocalRegulationDocs.End);
        api.MapPost($"{One}/withdraw", Withdraw)
            .TakesWork<WithdrawLocalBody, KeyedAnswer>(tag, sets, LocalRegulationDocs.Withdraw);
    }

    private static Task<IResult> Check(HttpContext http, CheckLocalPack check) =>
        WorkWrites.Do<PackBody, string, LocalCheckAnswer>(http, (body, _) => body.Pack, check.Handle, answer => answer);

    private static Task<IResult> Enter(HttpContext http, LocalRegulationWork work) =>
        WorkWrites.Do<PackBody, string>(http, (body, _) => body.Pack, text => work.Enter(text), KeyedAnswer.Of);

    private static async Task<IResult> Replace(
        long key,
        HttpContext http,
        LocalRegulationFiles files,
        LocalRegulationWork work
    ) =>
        await WorkWrites.On<ReplacePackBody, ReplacePackBody>(
            http,
            await IsTheirs(key, files),
            (body, _) => body,
            asked => work.Enter(asked.Pack, key, asked.Seen)
        );

    private static async Task<IResult> PutInForce(
        long key,
        HttpContext http,
        LocalRegulationFiles files,
        LocalRegulationWork work
    ) =>
        await WorkWrites.On<PutInForceBody, (int Seen, string? Reason)>(
            http,
            await IsTheirs(key, files),
            (body, faults) =>
                (
                    body.Seen,
                    string.IsNullOrWhiteSpace(body.Reason) ? null : faults.Text("reason", body.Reason, LongestReason)
                ),
            asked => work.PutInForce(key, asked.Seen, asked.Reason)
        );

    private static async Task<IResult> End(
        long key,
        HttpContext http,
        LocalRegulationFiles files,
        LocalRegulationWork work
    ) =>
        await WorkWrites.On<EndLocalBody, (DateOnly On, string Reason)>(
            http,
            await IsTheirs(key, files),
            (body, faults) => (faults.Day("on", body.On), faults.Text("reason", body.Reason, LongestReason)),
            asked => work.End(key, asked.On, asked.Reason)
        );

    private static async Task<IResult> Withdraw(
        long key,
        HttpContext http,
        LocalRegulationFiles files,
        LocalRegulationWork work
    ) =>
        await WorkWrites.On<WithdrawLocalBody, string>(
            http,
            await IsTheirs(key, files),
            (body, faults) => faults.Text("reason", body.Reason, LongestReason),
            reason => work.Withdraw(key, reason)
        );

    /// <summary>What somebody else's province has is not there to be worked on.</summary>
    private static async Task<bool> IsTheirs(long key, LocalRegulationFiles files) =>
        await files.Find(key) is { MaySet: true };
}
