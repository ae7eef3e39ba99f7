using ChiBo.Domain.Meetings;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>An item of an agenda, and what was concluded.</summary>
public sealed class AgendaItem : WorkFact
{
    /// <summary>The meeting.</summary>
    public required long SheetKey { get; init; }

    /// <summary>Its place on the agenda, from 1 on.</summary>
    public required int Place { get; set; }

    /// <summary>What it is about.</summary>
    public required string Title { get; set; }

    /// <summary>Why it is there.</summary>
    public required AgendaSource Source { get; init; }

    /// <summary>Key of the item, matter, proposal or task that put it there.</summary>
    public long? SourceKey { get; init; }

    /// <summary>What became of it.</summary>
    public required ItemOutcome Outcome { get; set; }

    /// <summary>What was concluded, in words.</summary>
    public string? Conclusion { get; set; }

    /// <summary>Whether the vote was secret, on paper.</summary>
    public required bool IsSecret { get; set; }

    /// <summary>Votes in favour; nothing when there was no vote.</summary>
    public int? VotesFor { get; set; }

    /// <summary>Votes against.</summary>
    public int? VotesAgainst { get; set; }

    /// <summary>Those entitled who took part and voted neither way; spoilt papers in a secret vote.</summary>
    public int? Abstained { get; set; }

    /// <summary>Account of the first who recorded the counts of a secret vote.</summary>
    public int? CountedById { get; set; }

    /// <summary>Account of the second, who recorded the same.</summary>
    public int? CheckedById { get; set; }

    public override string Table => "agenda_items";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(SheetKey)
            .Add(Place)
            .Add(Title)
            .Add<AgendaSource>(Source)
            .Add(SourceKey)
            .Add<ItemOutcome>(Outcome)
            .Add(Conclusion)
            .Add(IsSecret ? 1 : 0)
            .Add(VotesFor)
            .Add(VotesAgainst)
            .Add(Abstained)
            .Add(CountedById)
            .Add(CheckedById);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
