namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>What a plan may not go beyond.</summary>
/// <param name="TakenCodes">Codes that belong to something outside the part that was read.</param>
/// <param name="Receiving">
/// Cells to which members may be sent by residence: those within the reach of who plans; nothing when all are.
/// </param>
public sealed record PlanBounds(IReadOnlySet<string> TakenCodes, IReadOnlySet<string>? Receiving = null)
{
    /// <summary>No bounds.</summary>
    public static PlanBounds None { get; } = new(new HashSet<string>());

    /// <summary>Whether members may be sent there.</summary>
    public bool MayReceive(string cell) => Receiving?.Contains(cell) ?? true;
}
