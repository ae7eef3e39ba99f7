using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments.Deviations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>Deviations that the level above approves (III.1, III.2-c), by the handlers of the page.</summary>
internal static class DeviationEndpoints
{
    private const string OfCommune = "/communes/{code}/deviations";

    private static readonly DeviationAnswer Shown = new(
        1,
        "agency-cell.lawful-establishment",
        null,
        "Xã biên giới.",
        new DateOnly(2026, 12, 1),
        new DateOnly(2027, 12, 1),
        "proposed",
        null,
        null,
        null,
        41
    );

    private static readonly EndpointText ListText = new(
        "The deviations of a commune",
        "Those in force, expired, waiting, refused and taken back; the latest first. They stand beside the verdict, never instead of it."
    )
    {
        Answer = new ListAnswer<DeviationAnswer>(new DateOnly(2026, 11, 28), [Shown], null),
    };

    private static readonly EndpointText ProposeText = new(
        "Propose a deviation",
        "It means nothing until the level above approves it. Answers with its key."
    )
    {
        Request = new ProposeDeviationBody
        {
            Rule = Shown.Rule,
            Cell = null,
            Reason = Shown.Reason,
            BeginsOn = Shown.BeginsOn,
            ExpiresOn = Shown.ExpiresOn,
        },
        Answer = new KeyedAnswer(1),
    };

    private static readonly EndpointText DecideText = new(
        "Approve, refuse or take back a deviation",
        "For the board above, and never for who proposed it."
    )
    {
        Request = new DecideDeviationBody
        {
            Decision = "approved",
            On = new DateOnly(2026, 11, 28),
            Number = "7-CV/BTCHU",
            Reason = null,
            Version = null,
        },
        Answer = new KeyedAnswer(1),
    };

    public static void Map(RouteGroupBuilder api, string tag)
    {
        api.MapGet(OfCommune, List)
            .WithTags(tag)
            .Reads<ListAnswer<DeviationAnswer>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit),
                ListText,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapPost(OfCommune, Propose)
            .TakesWork<ProposeDeviationBody, KeyedAnswer>(
                tag,
                new NeedsAttribute(AccessAction.Establish, Sensitivity.Internal, On.Unit),
                ProposeText
            );
        api.MapPost($"{OfCommune}/{{key:long}}/decide", Decide)
            .TakesWork<DecideDeviationBody, KeyedAnswer>(
                tag,
                new NeedsAttribute(AccessAction.Consent, Sensitivity.Internal, On.Unit),
                DecideText
            );
    }

    private static async Task<IResult> List(string code, Visitor visitor, ChiBoContext db) =>
        WorkLists.Answer(visitor, [.. (await DeviationRows.Of(db, code)).Select(DeviationAnswer.Of)], one => one.Key);

    private static Task<IResult> Propose(string code, HttpContext http, ProposeDeviation propose) =>
        WorkWrites.Do<ProposeDeviationBody, NewDeviation>(
            http,
            (body, faults) =>
                new NewDeviation(
                    code,
                    faults.OptionalText("cell", body.Cell, 100),
                    faults.Text("rule", body.Rule, 100),
                    faults.Text("reason", body.Reason, 1000),
                    faults.Day("beginsOn", body.BeginsOn),
                    faults.Day("expiresOn", body.ExpiresOn)
                ),
            propose.Handle,
            KeyedAnswer.Of
        );

    private static async Task<IResult> Decide(
        string code,
        long key,
        HttpContext http,
        ChiBoContext db,
        DecideDeviation decide
    ) =>
        await WorkWrites.On<DecideDeviationBody, DeviationDecision>(
            http,
            (await DeviationRows.Of(db, code)).Any(one => one.Row.Key == key),
            (body, faults) =>
                new DeviationDecision(
                    key,
                    body.Version ?? long.MaxValue,
                    faults.Word<DeviationState>("decision", body.Decision),
                    faults.Day("on", body.On)
                )
                {
                    Number = faults.OptionalText("number", body.Number, 100),
                    Reason = faults.OptionalText("reason", body.Reason, 1000),
                },
            decide.Handle
        );
}
