using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Audit;

/// <summary>What the audit says of an act: who, when, what, why, and digests of all facts. No name and no value stands in it.</summary>
internal sealed record AuditPayload
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required long Act { get; init; }

    public required string At { get; init; }

    public required string Kind { get; init; }

    public int? Account { get; init; }

    /// <summary>SHA-256 of the texts that may name a person: for whom, and why.</summary>
    public required string Texts { get; init; }

    public string? Organisation { get; init; }

    public long? Undoes { get; init; }

    public required IReadOnlyList<FactRange> Recorded { get; init; }

    public required IReadOnlyList<FactRange> Superseded { get; init; }

    /// <summary>The payload of an act with the digests of its facts.</summary>
    public static AuditPayload Of(Act act, IReadOnlyList<FactRange> recorded, IReadOnlyList<FactRange> superseded)
    {
        using var digest = new Register.FactDigest();
        return new AuditPayload
        {
            Act = act.Id,
            At = act.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            Kind = act.Kind.ToString(),
            Account = act.AccountId,
            Texts = digest.Add(act.ActingFor).Add(act.Reason).Take(),
            Organisation = act.OrganisationCode,
            Undoes = act.Undoes,
            Recorded = recorded,
            Superseded = superseded,
        };
    }

    public string ToText() => JsonSerializer.Serialize(this, Format);

    public static AuditPayload? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditPayload>(text, Format);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Rows of a table, from the first number to the last, with one digest over all of them.</summary>
/// <param name="Table">The table.</param>
/// <param name="First">Number of the first row.</param>
/// <param name="Last">Number of the last.</param>
/// <param name="Count">How many of the act lie between them.</param>
/// <param name="Sha256">Digest of their values, or of their numbers for rows superseded.</param>
internal sealed record FactRange(string Table, long First, long Last, int Count, string Sha256);
