using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>Writes a review as the JSON document that other programs read, commune by commune.</summary>
internal static class ReviewJson
{
    private const int FlushAt = 1 << 16;

    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
    };

    /// <summary>Writes the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="review">What was reviewed.</param>
    /// <param name="onlyFailures">Whether to leave out what passes.</param>
    /// <param name="changes">For a what-if: what is different after the changes.</param>
    public static VerdictCounts Write(
        Stream output,
        ReviewCase review,
        bool onlyFailures,
        IEnumerable<CommuneChange>? changes = null
    )
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteHead(json, review);
        json.WriteStartArray("communes");
        VerdictCounts counts = default;
        ReviewSession session = review.Reviewer.Open(review.Day);
        foreach (CommuneRef commune in review.Scope)
        {
            counts = counts.With(session.Decide(commune));
            CommuneReview decided = review.Describe(session, onlyFailures);
            WriteCommune(json, decided, review.ContextOf(commune, decided), review);
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        WriteSummary(json, counts);
        if (changes is not null)
        {
            json.WriteStartArray("changes");
            ChangeText.WriteJson(json, changes);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        return counts;
    }

    public static void WriteHead(Utf8JsonWriter json, ReviewCase review)
    {
        json.WriteString("asOf", review.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("guidance", review.Guidance.Number);
        json.WriteString("guidanceStatus", review.Guidance.Status.Word());
    }

    public static void WriteCommune(
        Utf8JsonWriter json,
        CommuneReview commune,
        ExplanationContext context,
        ReviewCase review
    )
    {
        json.WriteStartObject();
        json.WriteString("code", commune.Code);
        json.WriteString("name", commune.Name);
        json.WriteString("verdict", commune.Verdict.Word());
        if (commune.Verdict == Verdict.NoAgencyCell)
        {
            WriteEligible(json, commune.Eligible);
        }

        WriteFindings(json, "findings", commune.Findings, context, review);
        if (commune.Operation is { } operation)
        {
            WriteFindings(
                json,
                "operation",
                operation,
                context with
                {
                    Day = review.OperationDay ?? review.Day,
                },
                review
            );
        }

        json.WriteEndObject();
    }

    private static void WriteFindings(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<Finding> findings,
        ExplanationContext context,
        ReviewCase review
    )
    {
        json.WriteStartArray(name);
        foreach (Finding finding in findings)
        {
            Finding shown = review.ShowsCodes ? finding : WithoutPeople.Of(finding, context);
            WriteFinding(json, shown, Explanations.Explain(finding, context, review.Language), review.ShowsCodes);
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string explanation, bool showsPeople)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id());
        json.WriteString("clause", finding.Rule.Clause());
        json.WriteString("outcome", finding.Outcome.Word());
        json.WriteString("subject", finding.Subject);
        json.WriteString("observed", finding.Observed);
        json.WriteString("required", finding.Required);
        if (finding.AbleToAttend is { } able)
        {
            json.WriteNumber("ableToAttend", able);
        }

        if (finding.Operation is { } operation)
        {
            OperationJson.Write(json, operation, showsPeople);
        }

        json.WriteString("explanation", explanation);
        json.WriteStartArray("evidence");
        foreach (string code in finding.Evidence)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEligible(Utf8JsonWriter json, bool? eligible)
    {
        if (eligible is { } known)
        {
            json.WriteBoolean("eligible", known);
        }
        else
        {
            json.WriteNull("eligible");
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, VerdictCounts counts)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("conforming", counts.Conforming);
        json.WriteNumber("nonconforming", counts.Nonconforming);
        json.WriteNumber("noAgencyCell", counts.NoAgencyCell);
        json.WriteNumber("undecided", counts.Undecided);
        json.WriteEndObject();
    }
}
