using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Communes.Operation;
using ChiBo.App.Features.Forecasts;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Communes;

/// <summary>Verdicts of communes as they are kept, the review of one on a day, its verdicts over time.</summary>
internal static class CommuneEndpoints
{
    private const string Tag = "Communes";

    private static readonly QueryParameter VerdictWord = QueryParameter.Word(
        CommuneFilter.VerdictField,
        "With this verdict only.",
        [.. Enum.GetValues<Verdict>().Select(verdict => verdict.Word())]
    );

    private static readonly QueryParameter Name = new(
        CommuneFilter.NameField,
        "A part of the name, with or without marks.",
        "mau"
    );

    private static readonly QueryParameter District = new(
        CommuneFilter.DistrictField,
        "Under the unit of this name only.",
        "Huyện Mẫu"
    );

    private static readonly QueryParameter BrokenRule = QueryParameter.Word(
        CommuneFilter.RuleField,
        "Where this rule is not met, or cannot be told.",
        [.. CommuneFilter.Rules.Select(rule => rule.Id())]
    );

    private static readonly QueryParameter Guidance = QueryParameter.Word(
        "guidance",
        "Applies this guidance on a day on which none is in force.",
        "28-HD/BTCTW"
    );

    private static readonly QueryParameter Findings = QueryParameter.Word(
        "findings",
        "With `failures`, what passes is left out.",
        "failures",
        "all"
    );

    private static readonly QueryParameter Rules = QueryParameter.Word(
        AskedRules.Field,
        "With `operation`, what the rules of operation (II.2) say stands beside it; the verdict stays the same.",
        AskedRules.Operation
    );

    private static readonly QueryParameter OfMonth = QueryParameter.Month(
        OperationMonth.Field,
        "With `rules=operation`: the month that is told, over on the reference day; the last such when left out.",
        "2016-10"
    );

    private static readonly QueryParameter Since = QueryParameter.Day(
        "since",
        "First day; the day on which the guidance came into force when left out.",
        "2014-10-10"
    );

    private static readonly QueryParameter Until = QueryParameter.Day(
        "until",
        "Last day; today when left out.",
        "2018-12-31"
    );

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/communes", List)
            .WithTags(Tag)
            .Reads<ListAnswer<CommuneAnswer>>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere),
                CommuneDocs.List,
                QueryParameter.AsOf,
                QueryParameter.KnownOn,
                VerdictWord,
                Name,
                District,
                BrokenRule,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/communes/{code}/review", Review)
            .WithTags(Tag)
            .Reads<ReviewAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit),
                CommuneDocs.Review,
                QueryParameter.AsOf,
                QueryParameter.KnownOn,
                Guidance,
                Findings,
                Rules,
                OfMonth
            );
        api.MapGet("/communes/{code}/timeline", Timeline)
            .WithTags(Tag)
            .Reads<TimelineAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit),
                CommuneDocs.Timeline,
                Since,
                Until,
                QueryParameter.KnownOn,
                Rules
            );
        api.MapGet("/communes/{code}/forecast", Forecast)
            .WithTags(Tag)
            .Reads<ForecastAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit),
                CommuneDocs.Forecast,
                QueryParameter.AsOf,
                QueryParameter.KnownOn
            );
    }

    private static async Task<IResult> Forecast(
        string code,
        CommuneReviews reviews,
        CommuneForecast forecast,
        ChiBoContext db
    ) => Answer(await reviews.Forecast(code, forecast, db));

    private static async Task<IResult> List(Visitor visitor, CommuneList communes)
    {
        AskedDays asked = AskedDays.Of(visitor);
        List<CommuneLine> all = [.. await communes.Read(asked, CommuneFilter.Of(visitor.Address))];
        string? after = Paging.After(visitor);
        int place = after is null ? 0 : all.FindIndex(line => line.Code == after) + 1;
        if (after is not null && place == 0)
        {
            return PagingTexts.Gone;
        }

        IReadOnlyList<CommuneAnswer> found =
        [
            .. all.Skip(place).Take(Paging.Limit(visitor) + 1).Select(CommuneAnswer.Of),
        ];
        return Results.Json(Paging.Answer(visitor, asked.Day, found, commune => commune.Code));
    }

    private static async Task<IResult> Review(string code, Visitor visitor, CommuneReviews reviews)
    {
        OperationMonth month = OperationMonth.Of(visitor, AskedDays.Of(visitor));
        bool isForNothing = visitor.Address[OfMonth.Name] is not null && !AskedRules.AreOfOperation(visitor);
        return isForNothing || month.NotTold is not null
            ? Problem.OfFaults([new FieldFault(OfMonth.Name, isForNothing ? MonthForNothing : NotOver(month))])
            : Answer(
                await reviews.Review(
                    code,
                    isNamed: visitor.Address[Guidance.Name] is not null,
                    onlyFailures: visitor.Address[Findings.Name] == "failures",
                    AskedRules.AreOfOperation(visitor) ? month.Day : null
                )
            );
    }

    private static readonly Phrase MonthForNothing = new(
        "month chỉ dùng cùng rules=operation.",
        "month goes with rules=operation alone."
    );

    private static Phrase NotOver(OperationMonth month) =>
        new(
            $"month phải là tháng đã hết trước ngày rà soát: muộn nhất là {month.Prescribed}.",
            $"month has to be over before the reference day: {month.Prescribed} at the latest."
        );

    private static async Task<IResult> Timeline(string code, Visitor visitor, CommuneReviews reviews)
    {
        (DateOnly? since, DateOnly? until) = (Day(visitor, Since), Day(visitor, Until));
        return since > (until ?? visitor.Today)
            ? Problem.OfFaults([
                new FieldFault(Since.Name, new Phrase("since phải không sau until.", "since must not be after until.")),
            ])
            : Answer(await reviews.Timeline(code, since, until, AskedRules.AreOfOperation(visitor)));
    }

    private static IResult Answer(Outcome<byte[]> outcome) =>
        outcome.IsDone ? Results.Bytes(outcome.Value, "application/json") : Problem.Of(outcome.Refusal);

    private static DateOnly? Day(Visitor visitor, QueryParameter parameter) =>
        visitor.Address[parameter.Name] is { } text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
