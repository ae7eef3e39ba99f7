using ChiBo.Domain.Regulations;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A version of a cell's working regulations on its way (quy chế làm việc, II.2.a). What is approved becomes a <see cref="WorkingRegulations"/> of the register.</summary>
public sealed class RegulationDraft : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>Counts from 1 for each cell.</summary>
    public required int Version { get; init; }

    /// <summary>The version from which it was begun.</summary>
    public long? BasedOnKey { get; init; }

    /// <summary>How far it has come.</summary>
    public required RegulationState State { get; set; }

    /// <summary>When the cell approved it.</summary>
    public DateOnly? CellApprovedOn { get; set; }

    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; set; }

    /// <summary>Official members of the cell on that day, of whom the majority is counted.</summary>
    public int? OfficialMembers { get; set; }

    /// <summary>When the committee above approved it.</summary>
    public DateOnly? CommitteeApprovedOn { get; set; }

    /// <summary>First day in force.</summary>
    public DateOnly? InForceFrom { get; set; }

    /// <summary>First day no longer in force.</summary>
    public DateOnly? InForceTo { get; set; }

    /// <summary>Days for an answer to a proposal that it sets.</summary>
    public int? AnswerDays { get; set; }

    /// <summary>Days before the agency cell's meeting by which areas report.</summary>
    public int? ReportDays { get; set; }

    /// <summary>Usual day of the month for the cell's meeting, 1 to 31.</summary>
    public int? UsualDay { get; set; }

    /// <summary>Row of the register that it became.</summary>
    public long? RegulationsId { get; set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; set; }

    public override string Table => "regulation_drafts";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(Version)
            .Add(BasedOnKey)
            .Add<RegulationState>(State)
            .Add(CellApprovedOn)
            .Add(VotesFor)
            .Add(OfficialMembers)
            .Add(CommitteeApprovedOn)
            .Add(InForceFrom)
            .Add(InForceTo)
            .Add(AnswerDays)
            .Add(ReportDays)
            .Add(UsualDay)
            .Add(RegulationsId)
            .Add(Reason);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
