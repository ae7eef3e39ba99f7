using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A member's letter of introduction to the cell where he or she lives (II.2.d), or why there is none.</summary>
public sealed class ResidenceLetter : WorkFact
{
    /// <summary>The member.</summary>
    public required int MemberId { get; init; }

    /// <summary>The residence cell, when the register has it.</summary>
    public int? CellId { get; init; }

    /// <summary>The place, when the register does not have it.</summary>
    public string? Outside { get; init; }

    /// <summary>Class of exemption, by its code in the regulation in force that day.</summary>
    public string? ExemptAs { get; init; }

    /// <summary>When it was issued.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>When the residence cell confirmed it.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>When it ended, as after a move.</summary>
    public DateOnly? EndedOn { get; set; }

    public override string Table => "residence_letters";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(MemberId).Add(CellId).Add(Outside).Add(ExemptAs).Add(IssuedOn).Add(ReceivedOn).Add(EndedOn);
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
