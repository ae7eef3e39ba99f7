using ChiBo.Storage.Register;

namespace ChiBo.Storage.Verdicts;

/// <summary>What the review of a commune says now, and until when it says so by itself.</summary>
public sealed class CommuneVerdictRow
{
    public required int UnitId { get; init; }

    public Unit? Unit { get; init; }

    public required string Name { get; set; }

    /// <summary>Code of the province, and of the district when there is one; nothing when not known.</summary>
    public string? ProvinceCode { get; set; }

    public string? DistrictCode { get; set; }

    /// <summary>The verdict, by the number of the guidance's own type.</summary>
    public required byte Verdict { get; set; }

    /// <summary>Whether an agency cell may be set up, where there is none.</summary>
    public bool? Eligible { get; set; }

    public required int Failures { get; set; }

    public required int Unknowns { get; set; }

    /// <summary>The day for which it was decided.</summary>
    public required DateOnly DecidedOn { get; set; }

    /// <summary>The next day on which it may change without anybody doing anything; nothing when there is none.</summary>
    public DateOnly? NextChangeOn { get; set; }

    /// <summary>The act after which it was decided.</summary>
    public required long DecidedAfter { get; set; }
}
