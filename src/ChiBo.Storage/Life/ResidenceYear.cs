using ChiBo.Domain.Residence;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>The yearly comment of a residence cell on a member who lives there (II.2.d): asked for, given, missing. Its words are <see cref="PrivateText"/>.</summary>
public sealed class ResidenceYear : WorkFact
{
    /// <summary>The member.</summary>
    public required int MemberId { get; init; }

    /// <summary>The residence cell, when the register has it.</summary>
    public int? CellId { get; init; }

    /// <summary>The place, when the register does not have it.</summary>
    public string? Outside { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>When it was given.</summary>
    public DateOnly? GivenOn { get; set; }

    /// <summary>What it says.</summary>
    public ResidenceComment? Comment { get; set; }

    /// <summary>Whether the office typed it in from paper.</summary>
    public required bool IsTypedIn { get; set; }

    public override string Table => "residence_years";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(MemberId)
            .Add(CellId)
            .Add(Outside)
            .Add(Year)
            .Add(AskedOn)
            .Add(DueOn)
            .Add(GivenOn)
            .Add<ResidenceComment>(Comment)
            .Add(IsTypedIn ? 1 : 0);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
        if (CellId is { } cell)
        {
            numbers.Organisations.Add(cell);
        }
    }
}
