using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Documents;

/// <summary>An instrument that the program knows: guidance, regulation, or what is reported of one.</summary>
public sealed record GuidanceDocument
{
    /// <summary>The name of its folder, as in <c>28-hd-btctw</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Number and symbol, as in <c>28-HD/BTCTW</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>The day on which it was issued, where known.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The first day on which it is in force; nothing when that is not verified.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The slug of the instrument that it replaces.</summary>
    public string? Replaces { get; init; }

    /// <summary>How sure the program is of it.</summary>
    public required GuidanceStatus Status { get; init; }

    /// <summary>Where it is known from, and what is not known.</summary>
    public required BilingualText SourceNote { get; init; }

    /// <summary>Version of its rules; nothing when it has none.</summary>
    public string? RulesVersion { get; init; }

    /// <summary>SHA-256 of its text, rules and dated values; empty when it has no rules.</summary>
    public string RulesHash { get; init; } = "";

    /// <summary>The lines of its text, the first being line 1; empty when the text is not at hand.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>SHA-256 that the text must have, in hexadecimal digits.</summary>
    public string? TextSha256 { get; init; }

    /// <summary>Its clauses, in the order of the text.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>Its dated values.</summary>
    public DatedParameters Parameters { get; init; } = DatedParameters.None;

    /// <summary>Whether it can decide a review.</summary>
    public bool HasRules => RulesVersion is not null;

    /// <summary>The clause of the id, or nothing.</summary>
    public Clause? FindClause(string id) =>
        Clauses.FirstOrDefault(clause => string.Equals(clause.Id, id, StringComparison.OrdinalIgnoreCase));
}
