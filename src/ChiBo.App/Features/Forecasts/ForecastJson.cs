using System.Text.Json;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Guidance.Forecast;

namespace ChiBo.App.Features.Forecasts;

/// <summary>Writes forecasts as the JSON document that other programs read.</summary>
internal static class ForecastJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(
        Stream output,
        DateOnly day,
        IEnumerable<(string Commune, IReadOnlyList<CellForecast> Cells)> forecasts
    )
    {
        using var json = new Utf8JsonWriter(output, ReviewJson.Options);
        json.WriteStartObject();
        json.WriteString("asOf", $"{day:yyyy-MM-dd}");
        json.WriteStartArray("communes");
        foreach ((string commune, IReadOnlyList<CellForecast> cells) in forecasts)
        {
            json.WriteStartObject();
            json.WriteString("code", commune);
            json.WriteStartArray("cells");
            foreach (CellForecast cell in cells)
            {
                Write(json, cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CellForecast cell)
    {
        json.WriteStartObject();
        json.WriteString("code", cell.Code);
        json.WriteString("belowOn", cell.BelowOn is { } below ? $"{below.Day:yyyy-MM-dd}" : null);
        json.WriteNumber("reachingAge", cell.ReachingAge);
        json.WriteStartArray("months");
        foreach (ForecastPoint point in cell.Months)
        {
            json.WriteStartObject();
            json.WriteString("day", $"{point.Day:yyyy-MM-dd}");
            json.WriteNumber("announced", point.Announced);
            json.WriteNumber("expected", point.Expected);
            json.WriteNumber("minimum", point.Minimum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
