using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.App.Features.Reviews.Timeline;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Review;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Communes;

/// <summary>Reviews of one commune in the very documents that <c>chibo review</c> and <c>chibo timeline</c> print.</summary>
internal sealed class CommuneReviews(CommuneReviewing reviewing, Permits permits, Visitor visitor)
{
    /// <summary>The review of the day that is asked for; with the rules of operation when a day is named for them.</summary>
    public async Task<Outcome<byte[]>> Review(string code, bool isNamed, bool onlyFailures, DateOnly? operationDay)
    {
        AskedDays asked = AskedDays.Of(visitor);
        Outcome<OpenCommune> opened = await Open(code, asked, isNamed);
        if (!opened.IsDone)
        {
            return opened.Refusal;
        }

        if (opened.Value.Decide() is null)
        {
            return new NoCommuneOnDay(code, asked.Day);
        }

        return await Write(
            code,
            opened.Value,
            (json, review) =>
                ReviewJson.Write(
                    json,
                    review with
                    {
                        TellsOperation = operationDay is not null,
                        OperationDay = operationDay,
                    },
                    onlyFailures
                )
        );
    }

    /// <summary>The days on which the verdict changes; from the first day of the guidance until today when none is asked for.</summary>
    public async Task<Outcome<byte[]>> Timeline(string code, DateOnly? since, DateOnly? until, bool tellsOperation)
    {
        AskedDays asked = AskedDays.Of(visitor) with { Day = until ?? visitor.Today };
        Outcome<OpenCommune> opened = await Open(code, asked, isNamed: false);
        if (!opened.IsDone)
        {
            return opened.Refusal;
        }

        OpenCommune commune = opened.Value;
        DateOnly first = since ?? commune.Case.Guidance.InForceFrom ?? asked.Day;
        if (GuidanceLibrary.Embedded.InForceOn(first) is null)
        {
            return new NoGuidanceInForce(first);
        }

        IEnumerable<TimelineDay> days = ChiBo.Guidance.Review.Timeline.Of(
            commune.Case.Reviewer,
            commune.Commune,
            first,
            asked.Day
        );
        return await Write(
            code,
            commune,
            (json, review) =>
                TimelineJson.Write(
                    json,
                    code,
                    Shown(days, commune, review),
                    tellsOperation
                        ? OperationTimeline.Of(commune.Case.Reviewer, commune.Commune, first, asked.Day)
                        : null
                )
        );
    }

    /// <summary>The forecast of official members for the coming 24 months, as <c>chibo forecast</c> writes it.</summary>
    public async Task<Outcome<byte[]>> Forecast(string code, CommuneForecast forecast, ChiBoContext db)
    {
        AskedDays asked = AskedDays.Of(visitor);
        Outcome<OpenCommune> opened = await Open(code, asked, isNamed: false);
        if (!opened.IsDone)
        {
            return opened.Refusal;
        }

        OpenCommune commune = opened.Value;
        IReadOnlyList<CellForecast> cells = await forecast.Of(
            commune.Commune,
            commune.Case.Reviewer.Parameters,
            asked.Day,
            await asked.Known(db)
        );
        using var json = new MemoryStream();
        ForecastJson.Write(json, asked.Day, [(code, cells)]);
        return json.ToArray();
    }

    private static IEnumerable<TimelineDay> Shown(IEnumerable<TimelineDay> days, OpenCommune commune, ReviewCase review)
    {
        foreach (TimelineDay day in days)
        {
            if (review.ShowsCodes)
            {
                yield return day;
                continue;
            }

            ReviewCase onDay = review with { Day = day.Day };
            CommuneReview any = new(commune.Commune.Code, day.Change.Name, default, null, []);
            ExplanationContext context = onDay.ContextOf(commune.Commune, any);
            yield return TimelineJson.WithoutPeople(day, context);
        }
    }

    private async Task<Outcome<OpenCommune>> Open(string code, AskedDays asked, bool isNamed)
    {
        if (await reviewing.Open(code, asked) is not { } opened)
        {
            return new NoCommuneOnDay(code, asked.Day);
        }

        return opened.IsInForce || isNamed ? opened : new NoGuidanceInForce(asked.Day);
    }

    private async Task<byte[]> Write(string code, OpenCommune opened, Action<Stream, ReviewCase> write)
    {
        bool seesPeople = (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, code)).IsAllowed;
        using var json = new MemoryStream();
        write(json, opened.Case with { ShowsCodes = seesPeople });
        return json.ToArray();
    }
}
