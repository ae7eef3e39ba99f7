using System.Text.Json;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>Writes a dissolution plan as the JSON document that other programs read (docs/planning.md).</summary>
internal static class DissolutionJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(Stream output, DateOnly day, DissolutionPlan plan)
    {
        using (var json = new Utf8JsonWriter(output, ReviewJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("asOf", $"{day:yyyy-MM-dd}");
            json.WriteBoolean("isComplete", plan.IsComplete);
            json.WriteStartArray("cells");
            foreach (DissolvedCell cell in plan.Cells)
            {
                json.WriteStartObject();
                json.WriteString("commune", cell.Commune);
                json.WriteString("cell", cell.Cell);
                MoveJson.Write(json, cell.Placements);
                json.WriteStrings("unplaced", cell.Unplaced);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("receiving");
            foreach (ReceivingCell cell in plan.Receiving)
            {
                json.WriteStartObject();
                json.WriteString("cell", cell.Cell);
                json.WriteNumber("comes", cell.Comes);
                Write(json, "officialBefore", cell.OfficialBefore);
                Write(json, "officialAfter", cell.OfficialAfter);
                Write(json, "minimum", cell.Minimum);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
