using System.Text.Json;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>Writes one move of a plan.</summary>
internal static class MoveJson
{
    public static void Write(Utf8JsonWriter json, RearrangementMove move)
    {
        json.WriteStartObject();
        json.WriteString("move", move.Kind.Word());
        json.WriteNumber("cost", move.Cost);
        switch (move)
        {
            case RearrangementMove.MergeAgencyCell one:
                json.WriteString("cell", one.Cell);
                json.WriteString("into", one.Into);
                break;
            case RearrangementMove.ReturnToResidence one:
                json.WriteString("member", one.Member);
                json.WriteString("cell", one.Cell);
                json.WriteString("to", one.To);
                json.WriteBoolean("endsTemporary", one.EndsTemporary);
                break;
            case RearrangementMove.DissolveAgencyCell one:
                json.WriteString("cell", one.Cell);
                Write(json, one.Placements);
                break;
            case RearrangementMove.TransferToNeighbour one:
                json.WriteString("member", one.Member);
                json.WriteString("cell", one.From);
                json.WriteString("to", one.To);
                json.WriteBoolean("isPresumed", one.IsPresumed);
                json.WriteStrings("instead", one.Instead);
                break;
            case RearrangementMove.MergeAreas one:
                json.WriteStrings("areas", one.Areas);
                json.WriteString("intoArea", one.IntoArea);
                json.WriteStrings("cells", one.Cells);
                json.WriteString("into", one.IntoCell);
                break;
            case RearrangementMove.PlaceUnderCommittee one:
                json.WriteString("cell", one.Cell);
                json.WriteString("committee", one.Committee);
                break;
            case RearrangementMove.AppointSecretary one:
                json.WriteString("member", one.Member);
                json.WriteString("cell", one.Cell);
                json.WriteStrings("instead", one.Instead);
                break;
            default:
                throw new InvalidOperationException($"{move.Kind} is no kind of move.");
        }

        json.WriteEndObject();
    }

    /// <summary>Who goes where.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Placement> placements)
    {
        json.WriteStartArray("placements");
        foreach (Placement placement in placements)
        {
            json.WriteStartObject();
            json.WriteString("member", placement.Member);
            json.WriteString("to", placement.To);
            json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName($"{placement.Reason}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
