using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A matter of an area: its topic, what kind, whom it was asked of. Its words are kept apart, for a limited time.</summary>
public sealed class AreaMatter : WorkFact
{
    /// <summary>The area.</summary>
    public required int UnitId { get; init; }

    /// <summary>First day of the month in which it was raised.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The member in charge who brought it; nothing when a residential cell did.</summary>
    public int? MemberId { get; init; }

    /// <summary>The residential cell whose secretary raised it.</summary>
    public int? CellId { get; init; }

    /// <summary>What it is about.</summary>
    public required AreaTopic Topic { get; init; }

    /// <summary>Whether it is a need or wish of residents; else what the area is dealing with.</summary>
    public required bool IsNeed { get; init; }

    /// <summary>Of whom it was asked.</summary>
    public Addressee? AskedOf { get; init; }

    /// <summary>What became of it.</summary>
    public required MatterState State { get; set; }

    /// <summary>The proposal that it is part of.</summary>
    public long? ProposalKey { get; set; }

    public override string Table => "area_matters";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(UnitId)
            .Add(Month)
            .Add(MemberId)
            .Add(CellId)
            .Add<AreaTopic>(Topic)
            .Add(IsNeed ? 1 : 0)
            .Add<Addressee>(AskedOf)
            .Add<MatterState>(State)
            .Add(ProposalKey);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Units.Add(UnitId);
    }
}
