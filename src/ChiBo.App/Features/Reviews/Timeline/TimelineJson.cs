using System.Text.Json;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Timeline;

/// <summary>Writes the verdicts of a commune over time as the JSON document that other programs read.</summary>
internal static class TimelineJson
{
    /// <summary>Writes the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="commune">Code of the commune.</param>
    /// <param name="days">The days on which its verdict changes.</param>
    /// <param name="operation">The days on which something of operation changes, when that is asked for.</param>
    public static void Write(
        Stream output,
        string commune,
        IEnumerable<TimelineDay> days,
        IEnumerable<OperationDay>? operation = null
    )
    {
        using var json = new Utf8JsonWriter(output, ReviewJson.Options);
        json.WriteStartObject();
        json.WriteString("commune", commune);
        json.WriteStartArray("days");
        foreach (TimelineDay day in days)
        {
            json.WriteStartObject();
            json.WriteString("day", $"{day.Day:yyyy-MM-dd}");
            ChangeText.WriteJson(json, day.Change);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (operation is not null)
        {
            Write(json, operation);
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<OperationDay> operation)
    {
        json.WriteStartArray("operation");
        foreach (OperationDay day in operation)
        {
            json.WriteStartObject();
            json.WriteString("day", $"{day.Day:yyyy-MM-dd}");
            ChangeText.WriteJson(json, day.Changes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The same day for who may see no data of persons.</summary>
    public static TimelineDay WithoutPeople(TimelineDay day, ExplanationContext context)
    {
        Finding? Hide(Finding? finding) => finding is null ? null : Review.WithoutPeople.Of(finding, context);
        return day with
        {
            Change = day.Change with
            {
                Changes =
                [
                    .. day.Change.Changes.Select(change =>
                        change with
                        {
                            Before = Hide(change.Before),
                            After = Hide(change.After),
                        }
                    ),
                ],
            },
        };
    }
}
