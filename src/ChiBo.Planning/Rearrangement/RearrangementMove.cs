using System.Collections.Immutable;
using ChiBo.Domain.Register.Changes;

namespace ChiBo.Planning.Rearrangement;

/// <summary>One lawful move of a plan.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Cost">What it costs.</param>
public abstract record RearrangementMove(MoveKind Kind, int Cost)
{
    /// <summary>The move as changes of the register, as what-if takes them.</summary>
    public abstract IEnumerable<RegisterChange> Changes(DateOnly on);

    /// <summary>An agency cell is merged into another one.</summary>
    /// <param name="Cell">The one that ends.</param>
    /// <param name="Into">The one that stays.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record MergeAgencyCell(string Cell, string Into, int Cost)
        : RearrangementMove(MoveKind.MergeAgencyCell, Cost)
    {
        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on) => [new MergeCells([Cell, Into], Into, on)];
    }

    /// <summary>A member without a post leaves the agency cell.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Cell">The agency cell that stays.</param>
    /// <param name="To">The cell of residence; nothing for who took part for a time only, and is on another roll already.</param>
    /// <param name="EndsTemporary">Whether he or she took part for a time, and does so no longer.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record ReturnToResidence(string Member, string Cell, string? To, bool EndsTemporary, int Cost)
        : RearrangementMove(MoveKind.ReturnToResidence, Cost)
    {
        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on)
        {
            if (To is not null)
            {
                yield return new MoveMember(Member, To, on);
            }

            if (EndsTemporary)
            {
                yield return new EndTemporaryMembership(Member, Cell, on);
            }
        }
    }

    /// <summary>An agency cell is dissolved.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="Placements">Where each of those on its roll goes.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record DissolveAgencyCell(string Cell, ImmutableArray<Placement> Placements, int Cost)
        : RearrangementMove(MoveKind.DissolveAgencyCell, Cost)
    {
        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on) =>
            [
                new DissolveOrganisation(
                    Cell,
                    Placements.ToDictionary(one => one.Member, one => one.To, StringComparer.Ordinal),
                    on
                ),
            ];
    }

    /// <summary>A member of a residential cell, living there, is transferred to a neighbouring one.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="From">The cell.</param>
    /// <param name="To">The neighbouring cell.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record TransferToNeighbour(string Member, string From, string To, int Cost)
        : RearrangementMove(MoveKind.TransferToNeighbour, Cost)
    {
        /// <summary>Whether no residence is on record, so that the roll alone says that the member lives there.</summary>
        public bool IsPresumed { get; init; }

        /// <summary>Codes of those who could go in the member's place.</summary>
        public ImmutableArray<string> Instead { get; init; } = [];

        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on) => [new MoveMember(Member, To, on)];
    }

    /// <summary>Residential areas become one, and so do their cells: a move for each area beyond the first.</summary>
    /// <param name="Areas">The areas, two or more.</param>
    /// <param name="IntoArea">The one whose code goes on.</param>
    /// <param name="Cells">The cells that served them.</param>
    /// <param name="IntoCell">The one that stays; nothing when there is none.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record MergeAreas(
        ImmutableArray<string> Areas,
        string IntoArea,
        ImmutableArray<string> Cells,
        string? IntoCell,
        int Cost
    ) : RearrangementMove(MoveKind.MergeAreas, Cost)
    {
        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on)
        {
            yield return new Domain.Register.Changes.MergeAreas(Areas, new NewArea(IntoArea), on);
            if (IntoCell is not null && Cells.Length > 1)
            {
                yield return new MergeCells(Cells, IntoCell, on);
            }
        }
    }

    /// <summary>The agency cell is put under the committee.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="Committee">The committee.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record PlaceUnderCommittee(string Cell, string Committee, int Cost)
        : RearrangementMove(MoveKind.PlaceUnderCommittee, Cost)
    {
        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on) => [new PlaceUnder(Cell, Committee, on)];
    }

    /// <summary>The agency cell gets a secretary of the right rank from its roll.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="Member">Who becomes secretary.</param>
    /// <param name="Cost">What it costs.</param>
    public sealed record AppointSecretary(string Cell, string Member, int Cost)
        : RearrangementMove(MoveKind.AppointSecretary, Cost)
    {
        /// <summary>Codes of those who could be it in the member's place.</summary>
        public ImmutableArray<string> Instead { get; init; } = [];

        /// <inheritdoc/>
        public override IEnumerable<RegisterChange> Changes(DateOnly on) =>
            [new Domain.Register.Changes.AppointSecretary(Cell, Member, on)];
    }
}
