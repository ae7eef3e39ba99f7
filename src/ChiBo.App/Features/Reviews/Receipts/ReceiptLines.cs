using System.Globalization;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Receipts;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Receipts;

/// <summary>Receipts as lines of JSON, one for each commune.</summary>
internal static class ReceiptLines
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new VerdictConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The receipt of the commune that the session decided last.</summary>
    public static Receipt Of(ReviewCase review, CommuneRef commune, ReviewSession session)
    {
        int failing = 0;
        int unknown = 0;
        foreach (FindingFact fact in session.Facts)
        {
            failing += fact.Outcome == Outcome.Fail ? 1 : 0;
            unknown += fact.Outcome == Outcome.Unknown ? 1 : 0;
        }

        return new Receipt(
            commune.Code,
            review.Day,
            review.Guidance.Number,
            review.Guidance.RulesVersion ?? "",
            review.Guidance.RulesHash,
            review.Reviewer.Parameters.On(commune, review.Day),
            session.HashOfFacts(),
            session.Verdict,
            session.Eligible,
            failing,
            unknown
        );
    }

    /// <summary>A receipt as one line.</summary>
    public static string TextOf(Receipt receipt) => JsonSerializer.Serialize(receipt, Options);

    /// <summary>The receipt of a line; nothing when it is none.</summary>
    public static Receipt? OfText(string line) => Parse(line);

    /// <summary>Writes the receipts of all communes in scope.</summary>
    public static void Write(string path, ReviewCase review) =>
        OutputFile.Write(
            path,
            stream =>
            {
                using TextWriter text = Terminal.OpenText(stream);
                ReviewSession session = review.Reviewer.Open(review.Day);
                foreach (CommuneRef commune in review.Scope)
                {
                    session.Decide(commune);
                    text.WriteLine(TextOf(Of(review, commune, session)));
                }
            }
        );

    /// <summary>Reads the receipts of a file.</summary>
    /// <exception cref="CallFaultException">It cannot be read, or a line is no receipt.</exception>
    public static IEnumerable<Receipt> Read(string path)
    {
        int number = 0;
        foreach (string line in Lines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse(line)
                    ?? throw new CallFaultException(
                        new Phrase(
                            $"{path}, dòng {number}: không phải là biên nhận rà soát.",
                            $"{path}, line {number}: is no receipt of a review."
                        )
                    );
            }
        }
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallFaultException(
                new Phrase($"Không đọc được «{path}»: {fault.Message}", $"\"{path}\" cannot be read: {fault.Message}")
            );
        }
    }

    private static Receipt? Parse(string line)
    {
        try
        {
            Receipt? receipt = JsonSerializer.Deserialize<Receipt>(line, Options);
            return receipt is not null && Days.CanBeAsked(receipt.AsOf) ? receipt : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class VerdictConverter : System.Text.Json.Serialization.JsonConverter<Verdict>
    {
        public override Verdict Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string? word = reader.GetString();
            foreach (Verdict verdict in Enum.GetValues<Verdict>())
            {
                if (verdict.Word() == word)
                {
                    return verdict;
                }
            }

            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"{word} is no verdict"));
        }

        public override void Write(Utf8JsonWriter writer, Verdict value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Word());
    }
}
