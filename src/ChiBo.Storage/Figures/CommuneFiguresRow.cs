using ChiBo.Domain.Figures;
using ChiBo.Domain.Units;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Figures;

/// <summary>The figures of a commune for a month, as they were counted last: derived from the register, and counted anew from it.</summary>
public sealed class CommuneFiguresRow
{
    public required int UnitId { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required string Name { get; set; }

    public CommuneKind? Kind { get; set; }

    /// <summary>The district in which it lay on the day; nothing where there is none.</summary>
    public int? DistrictId { get; set; }

    /// <summary>The province in which it lay on the day; nothing when not known.</summary>
    public int? ProvinceId { get; set; }

    /// <summary>The verdict, by the number of the guidance's own type.</summary>
    public required byte Verdict { get; set; }

    /// <summary>A bit for each rule that is not met, by the number of the guidance's own type.</summary>
    public required int FailedRules { get; set; }

    public required MonthFigures Figures { get; set; }

    /// <summary>The day for which it was counted: the last of the month once that is over.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>The day up to which entries are counted: as known on.</summary>
    public required DateOnly KnownOn { get; set; }

    /// <summary>The day on which a late entry changed the figures of a month that was over and counted.</summary>
    public DateOnly? ChangedOn { get; set; }

    /// <summary>Whether the month was over when it was counted.</summary>
    public bool IsClosed => KnownOn > Day;
}
