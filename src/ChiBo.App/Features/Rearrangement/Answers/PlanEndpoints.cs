using System.Globalization;
using ChiBo.App.Features.Api.Communes;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>Plans by the API, for who may see people: a plan is about persons.</summary>
internal static class PlanEndpoints
{
    private const string Tag = "Communes";

    private static readonly NeedsAttribute SeesPeople = new(AccessAction.Look, Sensitivity.Personal, On.Unit);

    private static readonly QueryParameter[] Costs =
    [
        .. MoveWords.All.Select(word => new QueryParameter(
            PlanChoices.Cost + word,
            $"Cost of a move `{word}`; {new MoveCosts().Of(MoveWords.Of(word)!.Value)} when left out.",
            "3"
        )
        {
            Check = text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int cost)
                && cost <= MoveCosts.Most
                    ? null
                    : RearrangementTexts.CostFault,
            IsNumber = true,
        }),
    ];

    private static readonly QueryParameter NotAllowed = QueryParameter.Word(
        PlanChoices.Not,
        "A move that is not to be made.",
        [.. MoveWords.All]
    );

    private static readonly QueryParameter Effort = QueryParameter.Word(
        PlanChoices.Effort,
        "How hard to search, in units of some two seconds.",
        [.. PlanChoices.Efforts.Select(effort => effort.ToString(CultureInfo.InvariantCulture))]
    );

    private static readonly PlanPlacement Placement = new("X99001-M011", "X99001-C01", "residence");

    private static readonly EndpointText Plans = new(
        "The plans of the least cost after which a commune conforms",
        "The document that `chibo plan --format json` prints: moves with codes of people, for who may see them. Plans are sought one "
            + "after another; who would wait too long gets 409."
    )
    {
        Answer = new PlanAnswer(
            new DateOnly(2016, 11, 15),
            [
                new PlannedCommune(
                    "X99001",
                    "found",
                    true,
                    false,
                    [
                        new PlanOfMoves(
                            10,
                            "noAgencyCell",
                            [new PlanMove(MoveKind.DissolveAgencyCell.Word(), 10, "X99001-CQ", [Placement])]
                        ),
                    ]
                ),
            ]
        ),
    };

    private static readonly EndpointText Dissolution = new(
        "Where the members of a commune's agency cells go when these are dissolved",
        "The document that `chibo plan --dissolve --format json` prints, with each receiving cell counted again."
    )
    {
        Answer = new DissolutionAnswer(
            new DateOnly(2016, 11, 15),
            true,
            [new DissolvedAnswer("X99001", "X99001-CQ", [Placement], [])],
            [new ReceivingAnswer("X99001-C01", 3, 9, 12, 9)]
        ),
    };

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/communes/{code}/plan", Plan)
            .WithTags(Tag)
            .Reads<PlanAnswer>(
                SeesPeople,
                Plans,
                [QueryParameter.AsOf, QueryParameter.KnownOn, .. Costs, NotAllowed, Effort]
            );
        api.MapGet("/communes/{code}/dissolution-plan", Dissolve)
            .WithTags(Tag)
            .Reads<DissolutionAnswer>(SeesPeople, Dissolution, QueryParameter.AsOf, QueryParameter.KnownOn);
    }

    private static async Task<IResult> Plan(string code, Visitor visitor, NearestPlans plans)
    {
        AskedDays asked = AskedDays.Of(visitor);
        Outcome<LookedAt>? looked = await plans.Look(code, asked, PlanChoices.Of(visitor.Address, new FormErrors()));
        if (looked is not { } outcome)
        {
            return Problem.Of(new NoCommuneOnDay(code, asked.Day));
        }

        if (!outcome.IsDone)
        {
            return Problem.Of(outcome.Refusal);
        }

        using var json = new MemoryStream();
        PlanJson.Write(json, asked.Day, [(code, outcome.Value.Proposal)], visitor.Language);
        return Results.Bytes(json.ToArray(), "application/json");
    }

    private static async Task<IResult> Dissolve(string code, Visitor visitor, Dissolutions dissolutions)
    {
        AskedDays asked = AskedDays.Of(visitor);
        if (await dissolutions.Look(code, asked) is not { } planned)
        {
            return Problem.Of(new NoCommuneOnDay(code, asked.Day));
        }

        if (planned.Plan is not { } plan)
        {
            return Problem.Of(new PlannerBusy());
        }

        using var json = new MemoryStream();
        DissolutionJson.Write(json, asked.Day, plan);
        return Results.Bytes(json.ToArray(), "application/json");
    }
}
