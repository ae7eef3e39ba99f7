using ChiBo.Domain.Reviews;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>The yearly review of a cell (kiểm điểm, đánh giá, xếp loại).</summary>
public sealed class YearReview : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>How far it has come.</summary>
    public required ReviewStage Stage { get; set; }

    /// <summary>What the cell proposes for itself.</summary>
    public ReviewLevel? SelfLevel { get; set; }

    /// <summary>What the committee above decided.</summary>
    public ReviewLevel? DecidedLevel { get; set; }

    /// <summary>When.</summary>
    public DateOnly? DecidedOn { get; set; }

    public override string Table => "year_reviews";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(Year)
            .Add<ReviewStage>(Stage)
            .Add<ReviewLevel>(SelfLevel)
            .Add<ReviewLevel>(DecidedLevel)
            .Add(DecidedOn);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
