using ChiBo.App.Features.LocalRegulations;
using ChiBo.Guidance.Loading;

namespace ChiBo.App.Features.Api.LocalRegulations;

/// <summary>Regulations of provinces.</summary>
public sealed record LocalRegulationsAnswer(IReadOnlyList<LocalRegulationAnswer> Regulations);

/// <summary>A regulation of a province.</summary>
public sealed record LocalRegulationAnswer
{
    /// <summary>Its key.</summary>
    public required long Key { get; init; }

    /// <summary>Code of the province.</summary>
    public required string Province { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was issued.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>First day no longer in force.</summary>
    public required DateOnly? InForceTo { get; init; }

    /// <summary><c>drafted</c>, <c>tested</c>, <c>inForce</c>, <c>ended</c> or <c>withdrawn</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Whether it is applied in its time.</summary>
    public required bool IsApplied { get; init; }

    /// <summary>SHA-256 of the pack.</summary>
    public required string PackSha256 { get; init; }

    /// <summary>The pack (YAML); of one alone.</summary>
    public string? Pack { get; init; }

    internal static LocalRegulationAnswer Of(LocalRegulationLine line) =>
        new()
        {
            Key = line.Row.Key,
            Province = line.ProvinceCode,
            Number = line.Row.Number,
            Title = line.Row.Title,
            IssuedOn = line.Row.IssuedOn,
            InForceFrom = line.Row.InForceFrom,
            InForceTo = line.Row.InForceTo,
            Stage = $"{char.ToLowerInvariant($"{line.Row.Stage}"[0])}{$"{line.Row.Stage}"[1..]}",
            IsApplied = line.Row.Counts && line.Why is null,
            PackSha256 = line.Row.PackSha256,
        };
}

/// <summary>What the document says of these endpoints.</summary>
internal static class LocalRegulationDocs
{
    private static readonly LocalRegulationAnswer Example = new()
    {
        Key = 1,
        Province = "X99",
        Number = "00-QĐ/TU",
        Title = "Quy định cụ thể về chức năng, nhiệm vụ của chi bộ cơ quan",
        IssuedOn = new DateOnly(2026, 11, 2),
        InForceFrom = new DateOnly(2027, 1, 1),
        InForceTo = null,
        Stage = "inForce",
        IsApplied = true,
        PackSha256 = "0f5c…",
    };

    public static readonly Web.Api.EndpointText List = new(
        "Regulations of provinces (III.1)",
        "Those that count or have counted; drafts are told to those alone who may put them into force. "
            + "`isApplied` is false for one that was found not to be sound when it was read: it is not applied."
    )
    {
        Answer = new LocalRegulationsAnswer([Example]),
    };

    public static readonly Web.Api.EndpointText One = new(
        "One regulation with its pack",
        "`pack` is the text as it was entered, of which `packSha256` is the digest."
    )
    {
        Answer = Example with { Pack = LocalPackFiles.Example },
    };
}
