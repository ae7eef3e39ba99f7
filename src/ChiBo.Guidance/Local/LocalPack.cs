using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Local;

/// <summary>
/// A specific regulation of a provincial committee (III.1): its text, to whom it applies and when, what it settles or asks for
/// beyond the guidance, the tasks that it adds, and cases by which anybody can see that it does what it is meant to do.
/// </summary>
public sealed record LocalPack
{
    /// <summary>Its number, as in «15-QĐ/TU».</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>When.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>To which communes it applies.</summary>
    public required LocalScope Scope { get; init; }

    /// <summary>When it is in force; it has a first day.</summary>
    public required Period InForce { get; init; }

    /// <summary>Its text, one section after another.</summary>
    public required IReadOnlyList<LocalSection> Sections { get; init; }

    /// <summary>Values that it sets for parameters of the guidance.</summary>
    public required IReadOnlyList<LocalValue> Parameters { get; init; }

    /// <summary>Values that it sets for what is beside the review.</summary>
    public required IReadOnlyList<LocalValue> Settings { get; init; }

    /// <summary>Tasks that it adds.</summary>
    public required IReadOnlyList<LocalTask> Tasks { get; init; }

    /// <summary>Its test cases.</summary>
    public required IReadOnlyList<LocalCase> Cases { get; init; }

    /// <summary>The first day in force.</summary>
    public DateOnly From => InForce.From ?? IssuedOn;
}

/// <summary>A section of the text.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its words.</param>
public sealed record LocalSection(string Heading, string Text);

/// <summary>A task that a province adds to those of the guidance (II.1.3).</summary>
/// <param name="Id">Its id in the regulation.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Clause">The clause of the guidance to which it is added.</param>
/// <param name="Addressee">Who does it.</param>
public sealed record LocalTask(string Id, string Text, string Clause, string Addressee);

/// <summary>A small commune, and what the review must say of it under the regulation.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Day">The day of the review; nothing for the first day in force.</param>
/// <param name="Commune">The commune.</param>
/// <param name="Expected">What is expected.</param>
public sealed record LocalCase(string Name, DateOnly? Day, CaseCommune Commune, CaseExpectation Expected);

/// <summary>The commune of a test case; all else is as the guidance asks.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="District">The district in which it lies; nothing for the province itself.</param>
/// <param name="Code">Its code; nothing for one of its own.</param>
/// <param name="HasAgencyCell">Whether it has an agency cell, which is then in order and was set up in 2010.</param>
/// <param name="Cells">Its residential cells.</param>
public sealed record CaseCommune(
    Domain.Units.CommuneKind Kind,
    string? District,
    string? Code,
    bool HasAgencyCell,
    IReadOnlyList<CaseCell> Cells
);

/// <summary>A residential cell of a test case.</summary>
/// <param name="Areas">How many areas it serves.</param>
/// <param name="Official">Official members, those of the statuses among them.</param>
/// <param name="Exempt">Of them exempt.</param>
/// <param name="Away">Of them away.</param>
/// <param name="Suspended">Of them suspended.</param>
public sealed record CaseCell(int Areas, int Official, int Exempt, int Away, int Suspended);

/// <summary>What a test case expects.</summary>
/// <param name="Verdict">The verdict; nothing when it does not matter.</param>
/// <param name="Outcomes">The worst outcome of rules.</param>
/// <param name="Parameters">The values with which the commune is decided.</param>
public sealed record CaseExpectation(
    Verdict? Verdict,
    IReadOnlyList<(Rule Rule, Outcome Outcome)> Outcomes,
    IReadOnlyList<LocalValue> Parameters
);

/// <summary>What is wrong with a pack.</summary>
/// <param name="Code">A stable word.</param>
/// <param name="Line">The line; nothing when it is about the whole.</param>
/// <param name="Text">The reason.</param>
public sealed record PackFault(string Code, int? Line, Documents.BilingualText Text);

/// <summary>A pack as it was read: whole, or nothing and what is wrong.</summary>
/// <param name="Pack">The pack; nothing when a fault hinders reading it.</param>
/// <param name="Faults">What is wrong; none when it is sound.</param>
public sealed record PackReading(LocalPack? Pack, IReadOnlyList<PackFault> Faults);
