using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Regulations;

/// <summary>A comment on a version as a page shows it.</summary>
/// <param name="Note">The comment.</param>
/// <param name="Who">Whose it is.</param>
internal sealed record ShownNote(RegulationNote Note, string Who);

/// <summary>A version with all that belongs to it, and what the person may do with it.</summary>
/// <param name="Row">The version.</param>
/// <param name="Texts">Its chapters.</param>
internal sealed record OpenRegulations(RegulationDraft Row, IReadOnlyDictionary<RegulationChapter, string> Texts)
{
    public required string CellCode { get; init; }

    public required string CellName { get; init; }

    /// <summary>Number that stands for what is kept at the moment: another one once anything is changed.</summary>
    public required long Seen { get; init; }

    public required IReadOnlyList<ShownNote> Notes { get; init; }

    /// <summary>Other versions of the cell that the person may read, the newest first.</summary>
    public required IReadOnlyList<RegulationDraft> Others { get; init; }

    /// <summary>Number of the paper; nothing while it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Number and symbol of the paper as printed.</summary>
    public string? Symbol { get; init; }

    /// <summary>Page of the paper, for those who read papers of the cell.</summary>
    public string? DocumentPath { get; init; }

    /// <summary>Days on which the register has it in force; nothing when it has not.</summary>
    public Period? InForce { get; init; }

    /// <summary>Whether the person writes it.</summary>
    public required bool Writes { get; init; }

    /// <summary>Whether the person records what the committee above decides.</summary>
    public required bool SpeaksForCommittee { get; init; }

    /// <summary>Whether the person is a member of the cell, and so may comment.</summary>
    public required bool IsMember { get; init; }

    /// <summary>Official members of the cell today.</summary>
    public required int OfficialMembers { get; init; }

    public RegulationCoverage Coverage => RegulationCoverage.Of(Texts);

    public bool IsPending => Row.State is RegulationState.Drafted or RegulationState.ApprovedByCell;

    public bool MayEdit => Writes && Row.State == RegulationState.Drafted;

    /// <summary>Whether a form is there for the person, as things are.</summary>
    public bool Offers(string form) =>
        form switch
        {
            "save" or "by-cell" => MayEdit,
            "by-committee" => SpeaksForCommittee && Row.State == RegulationState.ApprovedByCell,
            "withdraw" => Writes && IsPending,
            "comment" => IsMember && IsPending,
            "answer" => Writes && IsPending,
            _ => false,
        };
}
