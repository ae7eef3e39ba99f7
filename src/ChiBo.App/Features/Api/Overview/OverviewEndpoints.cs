using ChiBo.App.Features.Overview;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Api.Overview;

/// <summary>Figures of the communes in reach, added up by unit and by month.</summary>
internal static class OverviewEndpoints
{
    private const string Tag = "Overview";

    private static readonly QueryParameter[] Parameters =
    [
        new(OverviewQuestion.UnderField, "Within this province, district or commune only.", "X99.H"),
        QueryParameter.Month(OverviewQuestion.MonthField, "The month; the last that is kept when left out.", "2026-11"),
        QueryParameter.Word(
            OverviewQuestion.KindField,
            "Communes of this kind only.",
            [.. Enum.GetValues<CommuneKind>().Select(OverviewQuestion.WordOf)]
        ),
        QueryParameter.Word(
            OverviewQuestion.VerdictField,
            "Communes with this verdict in the month only.",
            [.. Enum.GetValues<Verdict>().Select(verdict => verdict.Word())]
        ),
    ];

    private static readonly Dictionary<string, int?> Example = OverviewTopic.AllColumns.ToDictionary(
        column => column.Id,
        int? (_) => 1
    );

    public static void Map(RouteGroupBuilder api)
    {
        var needs = new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Anywhere);
        api.MapGet("/overview", One)
            .WithTags(Tag)
            .Reads<OverviewJson>(
                needs,
                new EndpointText(
                    "Figures of the communes in reach for a month, by the units below",
                    "Added up from the figures that are kept of each commune. A count of people is null where a commune in it has 1 or 2 "
                        + "of them and the account may not see people."
                )
                {
                    Answer = new OverviewJson(
                        "2026-11",
                        "X99.H",
                        [new OverviewUnitJson("X99001", "Xã Mẫu", Example)],
                        Example,
                        RuleIds.All.ToDictionary(rule => rule.Id(), _ => 0)
                    ),
                },
                Parameters
            );
        api.MapGet("/overview/series", Series)
            .WithTags(Tag)
            .Reads<OverviewSeriesJson>(
                needs,
                new EndpointText(
                    "The same figures over months",
                    "From `from` to `month`, 12 months when left out and 36 at most. `changed` counts communes whose figures of a month "
                        + "were changed by entries made after it was over."
                )
                {
                    Answer = new OverviewSeriesJson("X99.H", [new OverviewMonthJson("2026-11", 0, Example)]),
                },
                [.. Parameters, QueryParameter.Month(OverviewQuestion.FromField, "The first month.", "2026-01")]
            );
    }

    private static Task<IResult> One(Visitor visitor, OverviewReader reader, OverviewReach reach) =>
        Read(visitor, reader, reach, answer => Results.Json(OverviewJson.Of(answer)));

    private static Task<IResult> Series(Visitor visitor, OverviewReader reader, OverviewReach reach) =>
        Read(visitor, reader, reach, answer => Results.Json(OverviewSeriesJson.Of(answer)));

    private static async Task<IResult> Read(
        Visitor visitor,
        OverviewReader reader,
        OverviewReach reach,
        Func<OverviewAnswer, IResult> answer
    )
    {
        var asked = OverviewQuestion.Of(visitor.Address);
        if (!asked.IsDone)
        {
            return Problem.Of(asked.Refusal, StatusCodes.Status400BadRequest);
        }

        var read = await reader.Read(asked.Value, await reach.On(visitor.Today), visitor.Today);
        return read.IsDone ? answer(read.Value) : Problem.Of(read.Refusal, MonthsTurnedRound.StatusOf(read.Refusal));
    }
}
