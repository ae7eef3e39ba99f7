using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Explaining;

/// <summary>What an explanation needs to know beside the finding.</summary>
public sealed record ExplanationContext
{
    /// <summary>The reference day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The guidance that decided.</summary>
    public required GuidanceDocument Guidance { get; init; }

    /// <summary>The values in force on the day.</summary>
    public required ReviewParameters Parameters { get; init; }

    /// <summary>Code of the commune.</summary>
    public required string CommuneCode { get; init; }

    /// <summary>Name of a unit on the day by its code, or nothing.</summary>
    public required Func<string, string?> NameOfUnit { get; init; }

    /// <summary>Name of an organisation on the day by its code, or nothing.</summary>
    public required Func<string, string?> NameOfOrganisation { get; init; }

    /// <summary>
    /// Whether people and organisations stand with their codes. Without, organisations stand by name, and people only if
    /// <see cref="NameOfPerson"/> tells their names: else they are counted.
    /// </summary>
    public bool ShowsCodes { get; init; } = true;

    /// <summary>What the province has set over the guidance for the commune and the day (III.1).</summary>
    public IReadOnlyList<LocalOverlay> Local { get; init; } = [];

    /// <summary>
    /// What it had set on another day, on which a finding rests: a cell is measured by the values of the day on which it was set up (III.2-c).
    /// </summary>
    public Func<DateOnly, IReadOnlyList<LocalOverlay>>? LocalOn { get; init; }

    /// <summary>Name of a person by code, or nothing; asked only where codes are not shown.</summary>
    public Func<string, string?>? NameOfPerson { get; init; }
}
