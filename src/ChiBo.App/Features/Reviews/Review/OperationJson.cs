using System.Globalization;
using System.Text.Json;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>Writes what a finding of operation tells beside the shape that all findings share.</summary>
internal static class OperationJson
{
    public static void Write(Utf8JsonWriter json, OperationFacts facts, bool showsPeople)
    {
        if (facts.IsOfMonth)
        {
            json.WriteString("month", facts.Month.ToString());
        }

        if (facts.Overrides.Count == 0)
        {
            return;
        }

        json.WriteStartArray("overrides");
        foreach (OrderOverride made in facts.Overrides)
        {
            json.WriteStartObject();
            json.WriteString("decidedAt", made.DecidedAt.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
            if (showsPeople)
            {
                json.WriteString("by", made.By);
            }

            json.WriteString("reason", made.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
