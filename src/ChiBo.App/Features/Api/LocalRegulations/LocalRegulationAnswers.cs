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

    /// <summary>Counts from 1 whenever its pack is replaced; sent back as <c>seen</c>.</summary>
    public required int Version { get; init; }

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
            Version = line.Row.Version,
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
        Version = 1,
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

    public static readonly Web.Api.EndpointText Check = new(
        "Check a pack (III.1)",
        "What is wrong with it, what came of its own test cases, and which communes it would change on its first day and today. "
            + "Nothing is kept; one that overlaps another in force is told as at `put-in-force`."
    )
    {
        Request = new PackBody { Pack = LocalPackFiles.Example },
        Answer = new LocalCheckAnswer(
            "00-QĐ/TU",
            true,
            [],
            [new LocalCaseAnswer("Chi bộ có 9 đảng viên chính thức là chưa đủ", true, [])],
            [
                new LocalPreviewAnswer(
                    new DateOnly(2027, 1, 1),
                    1,
                    [new LocalChangeAnswer("X99001", "Xã Mẫu", "conforming", "nonconforming")]
                ),
            ]
        ),
    };

    public static readonly Web.Api.EndpointText Enter = new(
        "Enter a regulation",
        "As a draft; `stage` is `tested` when its own test cases pass. A pack that is not sound is declined."
    )
    {
        Request = new PackBody { Pack = LocalPackFiles.Example },
        Answer = new Work.KeyedAnswer(1),
    };

    public static readonly Web.Api.EndpointText Replace = new(
        "Replace the pack of a draft",
        "`seen` is the `version` in whose place it is put; what somebody else has changed since is declined."
    )
    {
        Request = new ReplacePackBody { Pack = LocalPackFiles.Example, Seen = 1 },
        Answer = new Work.KeyedAnswer(1),
    };

    public static readonly Web.Api.EndpointText PutInForce = new(
        "Put a regulation into force",
        "Its test cases must pass, and it may overlap no other; `reason` is needed when its first day is over. "
            + "The verdicts of the province's communes are decided again in the same act."
    )
    {
        Request = new PutInForceBody { Seen = 1, Reason = null },
        Answer = new Work.KeyedAnswer(1),
    };

    public static readonly Web.Api.EndpointText End = new("End a regulation", "`on` is the first day without it.")
    {
        Request = new EndLocalBody { On = new DateOnly(2028, 1, 1), Reason = "Thay bằng quy định mới" },
        Answer = new Work.KeyedAnswer(1),
    };

    public static readonly Web.Api.EndpointText Withdraw = new(
        "Withdraw a regulation",
        "One that has counted on no day yet."
    )
    {
        Request = new WithdrawLocalBody { Reason = "Nhập nhầm" },
        Answer = new Work.KeyedAnswer(1),
    };
}
