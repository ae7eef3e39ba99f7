using System.Globalization;
using System.Text.Json;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Reports;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>The draft as JSON: sentences with their clauses and grounds.</summary>
internal static class ReviewReportJson
{
    public static void Write(Stream output, MadeReport report)
    {
        using var json = new Utf8JsonWriter(output, ReviewJson.Options);
        json.WriteStartObject();
        json.WriteString("asOf", report.Facts.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("scope", report.Facts.Scope);
        json.WriteString("guidance", report.Facts.Guidance);
        json.WriteStartArray("sentences");
        foreach (ReportSentence sentence in report.Draft)
        {
            json.WriteStartObject();
            json.WriteString("code", sentence.Code);
            json.WriteString("section", sentence.Section.ToString());
            json.WriteString("clause", sentence.Clause);
            json.WriteString("text", sentence.Text);
            json.WriteStartArray("grounds");
            foreach (RecordSet set in sentence.Grounds)
            {
                Write(json, set);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RecordSet set)
    {
        json.WriteStartObject();
        json.WriteNumber("count", set.Count);
        json.WriteStartArray("records");
        foreach (ReportRecord record in set.Records)
        {
            json.WriteStartObject();
            json.WriteString("kind", record.Source.ToString());
            json.WriteString("code", record.Key);
            json.WriteString("name", record.Name);
            json.WriteNumber("counts", record.Counts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
