using System.Collections.Immutable;
using ChiBo.Domain.Register.Changes;

namespace ChiBo.App.Features.Communes.Trying;

/// <summary>What can be tried on screen.</summary>
public enum TriedKind
{
    /// <summary>A member moves to another cell.</summary>
    Move,

    /// <summary>A probationary member becomes official.</summary>
    Official,

    /// <summary>A member leaves the Party, or dies.</summary>
    Leave,

    /// <summary>A cell joins another.</summary>
    Merge,

    /// <summary>A cell is dissolved; its members go to the cells of their homes, or to the one that is named.</summary>
    Dissolve,
}

/// <summary>A change that is tried and never recorded; it stands in the address of the page.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Whom">Code of the member, or of the cell.</param>
/// <param name="To">Code of the cell where it leads; empty where it leads to none.</param>
public sealed record TriedChange(TriedKind Kind, string Whom, string To)
{
    /// <summary>Whether it is about a person.</summary>
    public bool IsOfMember => Kind is TriedKind.Move or TriedKind.Official or TriedKind.Leave;

    /// <summary>Whether it needs a cell to lead to.</summary>
    public bool NeedsTarget => Kind is TriedKind.Move or TriedKind.Merge;

    /// <summary>As the address writes it.</summary>
    public override string ToString() =>
        string.Join(':', [$"{Kind}", Uri.EscapeDataString(Whom), Uri.EscapeDataString(To)]);

    /// <summary>Reads one from an address; nothing when it is none.</summary>
    public static TriedChange? Parse(string? text) =>
        text?.Split(':') is [var kind, var whom, var to]
            ? Of(kind, Uri.UnescapeDataString(whom), Uri.UnescapeDataString(to))
            : null;

    /// <summary>Makes one from the fields of a form; nothing when they name no kind.</summary>
    public static TriedChange? Of(string? kind, string? whom, string? to) =>
        Enum.TryParse(kind, ignoreCase: false, out TriedKind known) && Enum.IsDefined(known)
            ? new TriedChange(known, whom ?? "", to ?? "")
            : null;

    /// <summary>The change of the register that it means, on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="membersOfCell">Codes of those on the roll of the cell, when it is about one.</param>
    public RegisterChange On(DateOnly on, IEnumerable<string> membersOfCell) =>
        Kind switch
        {
            TriedKind.Move => new MoveMember(Whom, To, on),
            TriedKind.Official => new BecomeOfficial(Whom, on),
            TriedKind.Leave => new LeaveParty(Whom, on),
            TriedKind.Merge => new MergeCells([Whom, To], To, on),
            TriedKind.Dissolve => new DissolveOrganisation(
                Whom,
                To.Length == 0
                    ? ImmutableDictionary<string, string>.Empty
                    : membersOfCell.ToDictionary(code => code, _ => To, StringComparer.Ordinal),
                on
            ),
            _ => throw new InvalidOperationException($"{Kind} is no kind of change."),
        };
}
