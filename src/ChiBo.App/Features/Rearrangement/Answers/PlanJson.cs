using System.Text.Json;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>Writes plans as the JSON document that other programs read (docs/planning.md).</summary>
internal static class PlanJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(
        Stream output,
        DateOnly day,
        IEnumerable<(string Commune, RearrangementProposal Proposal)> proposals,
        Language language
    )
    {
        using (var json = new Utf8JsonWriter(output, ReviewJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("asOf", $"{day:yyyy-MM-dd}");
            json.WriteStartArray("communes");
            foreach ((string commune, RearrangementProposal proposal) in proposals)
            {
                json.WriteStartObject();
                json.WriteString("code", commune);
                Write(json, proposal, language);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RearrangementProposal proposal, Language language)
    {
        switch (proposal)
        {
            case RearrangementProposal.NothingToDo:
                json.WriteString("result", "nothingToDo");
                break;
            case RearrangementProposal.Found found:
                json.WriteString("result", "found");
                json.WriteBoolean("isProvenBest", found.IsProvenBest);
                json.WriteBoolean("hasMore", found.HasMore);
                json.WriteStartArray("plans");
                foreach (RearrangementPlan plan in found.Plans)
                {
                    json.WriteStartObject();
                    json.WriteNumber("cost", plan.Cost);
                    json.WriteString("verdict", plan.Outcome.Word());
                    json.WriteStartArray("moves");
                    foreach (RearrangementMove move in plan.Moves)
                    {
                        MoveJson.Write(json, move);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case RearrangementProposal.Impossible no:
                json.WriteString("result", "impossible");
                json.WriteStartArray("obstacles");
                foreach (Obstacle obstacle in no.Obstacles)
                {
                    json.WriteStartObject();
                    json.WriteString("rule", obstacle.Rule?.Id());
                    json.WriteString("subject", obstacle.Subject);
                    json.WriteString("reason", obstacle.Reason);
                    json.WriteStrings("members", obstacle.Members);
                    json.WriteString("words", obstacle.Words.In(language));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteString("result", "undecided");
                break;
        }
    }

    /// <summary>A list of codes.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (string code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
