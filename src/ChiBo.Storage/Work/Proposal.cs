using ChiBo.Domain.Proposals;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A proposal of the agency cell to a body that considers and settles it (kiến nghị, II.2.c).</summary>
public sealed class Proposal : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>Who is to answer.</summary>
    public required Addressee Addressee { get; set; }

    /// <summary>What is proposed, in a line.</summary>
    public required string Title { get; set; }

    /// <summary>What is proposed and why; no names of residents.</summary>
    public required string Text { get; set; }

    /// <summary>The last day for the answer.</summary>
    public required DateOnly AnswerBy { get; set; }

    /// <summary>How far it has come.</summary>
    public required ProposalState State { get; set; }

    /// <summary>When it was sent.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>When the addressee confirmed that it is there.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>When it was answered.</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>How it was answered.</summary>
    public AnswerKind? Answer { get; set; }

    /// <summary>The answer, and for a refusal the ground.</summary>
    public string? AnswerText { get; set; }

    /// <summary>Where a refused proposal goes next.</summary>
    public Addressee? GoesNextTo { get; set; }

    /// <summary>When what was promised was carried out.</summary>
    public DateOnly? CarriedOutOn { get; set; }

    /// <summary>Why it was reopened, or how it was carried out.</summary>
    public string? Remark { get; set; }

    public override string Table => "proposals";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add<Addressee>(Addressee)
            .Add(Title)
            .Add(Text)
            .Add(AnswerBy)
            .Add<ProposalState>(State)
            .Add(SentOn)
            .Add(ReceivedOn)
            .Add(AnsweredOn)
            .Add<AnswerKind>(Answer)
            .Add(AnswerText)
            .Add<Addressee>(GoesNextTo)
            .Add(CarriedOutOn)
            .Add(Remark);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
