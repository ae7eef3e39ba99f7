using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters;

namespace ChiBo.App.Features.Rosters.Import;

/// <summary>Writes what was understood of a roster as the JSON document that other programs read.</summary>
internal static class RosterJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
    };

    public static void Write(Stream output, RosterReading reading, Language language)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("people");
        foreach (RosterPerson person in reading.People)
        {
            WritePerson(json, person, reading.HasSeveralSheets);
        }

        json.WriteEndArray();
        json.WriteStartArray("faults");
        foreach (RosterFault fault in reading.Faults)
        {
            WriteFault(json, fault, reading.HasSeveralSheets, language);
        }

        json.WriteEndArray();
        json.WriteString("encoding", reading.Encoding.Word());
        WriteMapping(json, reading, language);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePerson(Utf8JsonWriter json, RosterPerson person, bool hasSeveralSheets)
    {
        json.WriteStartObject();
        json.WriteString("fullName", person.FullName);
        json.WriteString("gender", WordOf(person.Gender));
        json.WriteString("birthDate", person.BirthDate?.ToString());
        json.WriteString("admittedOn", person.AdmittedOn?.ToString());
        json.WriteString("officialOn", person.OfficialOn?.ToString());
        json.WriteString("cell", person.Cell);
        json.WriteString("post", person.Post);
        WritePlace(json, person.Place, hasSeveralSheets);
        json.WriteEndObject();
    }

    private static void WriteFault(Utf8JsonWriter json, RosterFault fault, bool hasSeveralSheets, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("row", fault.Place.Row);
        json.WriteString("column", fault.Field.Word());
        json.WriteString("value", fault.Value);
        json.WriteString("reason", fault.Reason.Describe(language));
        if (hasSeveralSheets)
        {
            json.WriteString("sheet", fault.Place.Sheet);
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, RosterPlace place, bool hasSeveralSheets)
    {
        json.WriteNumber("row", place.Row);
        if (hasSeveralSheets)
        {
            json.WriteString("sheet", place.Sheet);
        }
    }

    /// <summary>The mapping of the first table that tells of each field; tables after it are mostly alike.</summary>
    private static void WriteMapping(Utf8JsonWriter json, RosterReading reading, Language language)
    {
        json.WriteStartObject("mapping");
        foreach (
            RosterMapping mapping in reading
                .Tables.SelectMany(table => table.Mappings)
                .DistinctBy(mapping => mapping.Field)
                .OrderBy(mapping => mapping.Field)
        )
        {
            json.WriteStartObject(mapping.Field.Word());
            json.WriteString("column", mapping.Columns);
            json.WriteString("header", mapping.Header);
            json.WriteString("reason", mapping.Reason.Describe(language));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string? WordOf(Gender? gender) =>
        gender switch
        {
            Gender.Male => "male",
            Gender.Female => "female",
            _ => null,
        };
}
