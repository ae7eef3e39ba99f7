using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments.Deviations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>A deviation that is proposed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ProposeDeviationBody
{
    /// <summary>Id of the rule, as a review writes it.</summary>
    public required string Rule { get; init; }

    /// <summary>Code of the cell; null for the commune, and for a cell that is yet to come.</summary>
    public required string? Cell { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly BeginsOn { get; init; }

    /// <summary>First day on which it no longer holds, within five years.</summary>
    public required DateOnly ExpiresOn { get; init; }
}

/// <summary>What the level above decides about a deviation.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DecideDeviationBody
{
    /// <summary>One of <c>approved</c>, <c>refused</c>, <c>withdrawn</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>Day of the paper; of what is taken back, the first day on which it no longer holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Number of the approval; null otherwise.</summary>
    public required string? Number { get; init; }

    /// <summary>Why it is refused or taken back; null otherwise.</summary>
    public required string? Reason { get; init; }

    /// <summary><c>version</c> of the deviation as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>A deviation of a commune.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Cell">Code of the cell; null for the commune.</param>
/// <param name="Reason">Why.</param>
/// <param name="BeginsOn">First day.</param>
/// <param name="ExpiresOn">First day on which it no longer holds.</param>
/// <param name="State">What became of it.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="ApprovalNumber">Number of the approval.</param>
/// <param name="ApprovedOn">Day of the approval or refusal.</param>
/// <param name="Version">Grows with every change.</param>
internal sealed record DeviationAnswer(
    long Key,
    string Rule,
    string? Cell,
    string Reason,
    DateOnly BeginsOn,
    DateOnly ExpiresOn,
    string State,
    string? ApprovedBy,
    string? ApprovalNumber,
    DateOnly? ApprovedOn,
    long Version
)
{
    public static DeviationAnswer Of(ShownDeviation one) =>
        new(
            one.Row.Key,
            one.Row.Rule,
            one.Cell,
            one.Row.Reason,
            one.Row.BeginsOn,
            one.Row.ExpiresOn,
            Words.Of(one.Row.State),
            one.ApprovedBy,
            one.Row.ApprovalNumber,
            one.Row.ApprovedOn,
            one.Row.RecordedIn
        );
}

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
        EstablishmentEndpoints.Listed(
            visitor,
            [.. (await DeviationRows.Of(db, code)).Select(DeviationAnswer.Of)],
            one => one.Key
        );

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
