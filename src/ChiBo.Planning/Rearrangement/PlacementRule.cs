using System.Collections.Immutable;
using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Rearrangement;

/// <summary>
/// Where a member goes whose agency cell is dissolved, as a district carried it out: to the cell of permanent residence;
/// weak cells may receive members registered elsewhere; rotated cadres and members of health stations go to suitable cells,
/// except the commune secretary.
/// </summary>
public static class PlacementRule
{
    /// <summary>Where the rule is said. It is a district's notice, and binds no other.</summary>
    public static GuidanceOrigin Origin { get; } =
        new(GuidanceStatus.Verified, "558-TB/HU, Huyện ủy Hàm Thuận Bắc, 17/11/2014");

    /// <summary>
    /// How the exception is read, which the source leaves open: the commune secretary goes to the cell of residence like
    /// everybody, and nobody proposes another.
    /// </summary>
    public static GuidanceOrigin OriginOfException { get; } =
        new(GuidanceStatus.Draft, "558-TB/HU, cách hiểu của chương trình");

    /// <summary>Where a member may go, and why there; no cell when people have to choose.</summary>
    /// <param name="member">The member.</param>
    /// <param name="wishes">What people settled.</param>
    /// <param name="here">Codes of the residential cells of the commune, in order.</param>
    internal static (ImmutableArray<string> To, PlacementReason Reason) Of(
        AgencyMember member,
        PlacementWishes wishes,
        ImmutableArray<string> here
    )
    {
        if (wishes.Chosen.TryGetValue(member.Code, out string? chosen))
        {
            return ([chosen], PlacementReason.Chosen);
        }

        if (wishes.SuitableCell.Contains(member.Code) && !member.IsCommuneSecretary)
        {
            ImmutableArray<string> homes = [.. member.CellsOfResidence.Where(here.Contains)];
            return homes.IsEmpty ? (here, PlacementReason.Suitable) : (homes, PlacementReason.Residence);
        }

        if (!member.CellsOfResidence.IsEmpty)
        {
            return (member.CellsOfResidence, PlacementReason.Residence);
        }

        return member.HasResidence ? (here, PlacementReason.RegisteredElsewhere) : ([], PlacementReason.NoResidence);
    }
}

/// <summary>A member of a dissolved agency cell, and where he or she goes.</summary>
/// <param name="Member">The member's code.</param>
/// <param name="To">The cell.</param>
/// <param name="Reason">Why there.</param>
public sealed record Placement(string Member, string To, PlacementReason Reason);

/// <summary>Why a member goes to a cell.</summary>
public enum PlacementReason
{
    /// <summary>People chose it.</summary>
    Chosen,

    /// <summary>It is the cell of permanent residence.</summary>
    Residence,

    /// <summary>A rotated cadre or member of a health station goes to a suitable cell: the weakest of the commune.</summary>
    Suitable,

    /// <summary>No cell serves the place of residence: a weak cell receives the member.</summary>
    RegisteredElsewhere,

    /// <summary>No residence is on record: people have to choose a cell.</summary>
    NoResidence,
}
