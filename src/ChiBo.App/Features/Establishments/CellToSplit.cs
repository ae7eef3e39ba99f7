using ChiBo.App.Features.Reorganisations.Steps;

namespace ChiBo.App.Features.Establishments;

/// <summary>A cell of which a part becomes a cell of its own (chia tách).</summary>
internal static class CellToSplit
{
    /// <summary>What is done: the part leaves with its areas and members, and has a secretary of its own from the first day.</summary>
    public static IReadOnlyList<ReorganisationStep> Steps(string cell, SplitPart part, string secretary) =>
        [new SplitOrganisation(cell, [part]), new AppointSecretary(part.Code, secretary)];
}
