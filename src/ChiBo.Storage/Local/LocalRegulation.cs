using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Local;

/// <summary>A specific regulation of a provincial committee (quy định cụ thể của tỉnh ủy, III.1), with its pack as it was entered.</summary>
public sealed class LocalRegulation : WorkFact
{
    /// <summary>The province.</summary>
    public required int UnitId { get; init; }

    /// <summary>Its number, as in «15-QĐ/TU».</summary>
    public required string Number { get; set; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>When it was issued.</summary>
    public required DateOnly IssuedOn { get; set; }

    /// <summary>First day in force.</summary>
    public required DateOnly InForceFrom { get; set; }

    /// <summary>First day no longer in force; nothing while no end is set.</summary>
    public DateOnly? InForceTo { get; set; }

    /// <summary>The pack.</summary>
    public required string Pack { get; set; }

    /// <summary>SHA-256 of the pack.</summary>
    public required string PackSha256 { get; set; }

    /// <summary>How far it has come.</summary>
    public required LocalRegulationStage Stage { get; set; }

    /// <summary>Counts the packs that were entered for it, from 1.</summary>
    public required int Version { get; set; }

    /// <summary>Why it was ended or withdrawn, or counts from a day that is over.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether it counts in its time.</summary>
    public bool Counts => Stage is LocalRegulationStage.InForce or LocalRegulationStage.Ended;

    public override string Table => "local_regulations";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(UnitId)
            .Add(Number)
            .Add(Title)
            .Add(IssuedOn)
            .Add(InForceFrom)
            .Add(InForceTo)
            .Add(Pack)
            .Add(PackSha256)
            .Add<LocalRegulationStage>(Stage)
            .Add(Version)
            .Add(Reason);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Units.Add(UnitId);
    }
}
