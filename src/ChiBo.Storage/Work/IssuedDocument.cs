using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A Party document that was issued under a number (văn bản), from 01 without gaps in its series.</summary>
public sealed class IssuedDocument : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>Letters of the type, as in NQ.</summary>
    public required string TypeLetters { get; init; }

    /// <summary>First day of the term in which it counts.</summary>
    public required DateOnly TermFrom { get; init; }

    /// <summary>Its number, from 1 on.</summary>
    public required int Number { get; init; }

    /// <summary>Number and symbol as printed, as in 12-NQ/CB.</summary>
    public required string Symbol { get; init; }

    /// <summary>The day of the document.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required string Body { get; init; }

    /// <summary>The meeting that it comes from.</summary>
    public long? SheetKey { get; init; }

    /// <summary>The proposal that it carries.</summary>
    public long? ProposalKey { get; init; }

    public override string Table => "issued_documents";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(TypeLetters)
            .Add(TermFrom)
            .Add(Number)
            .Add(Symbol)
            .Add(IssuedOn)
            .Add(Title)
            .Add(Body)
            .Add(SheetKey)
            .Add(ProposalKey);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
