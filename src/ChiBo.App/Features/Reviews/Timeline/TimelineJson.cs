using System.Text.Json;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Timeline;

/// <summary>Writes the verdicts of a commune over time as the JSON document that other programs read.</summary>
internal static class TimelineJson
{
    public static void Write(Stream output, string commune, IEnumerable<TimelineDay> days)
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
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
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
