using ChiBo.App.Features.Areas.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas;

/// <summary>Matters of one area over the months, or of one topic over the areas.</summary>
public sealed partial class MatterTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<MatterLine> Lines { get; set; }

    /// <summary>Whether the areas are told apart; else the months and topics.</summary>
    [Parameter]
    public bool ShowsArea { get; set; }

    /// <summary>
    /// Code of the agency cell for which the person may draft proposals; of a table that stands in a form, open matters can
    /// then be ticked, else each leads to the draft.
    /// </summary>
    [Parameter]
    public string? Proposing { get; set; }

    /// <summary>Of the table of one topic, apart from those of the others beside it.</summary>
    private string Name => $"{Say(AreaTexts.Matters)}: {Say(AreaTexts.Of(Lines[0].Topic))}";

    private static CommandLine.Phrase KindOf(MatterLine line) => line.IsNeed ? AreaTexts.Need : AreaTexts.Deals;

    private bool IsOffered(MatterLine line) => Proposing is not null && line.State == Domain.Areas.MatterState.Open;

    private string ProposalPath(MatterLine line) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"/proposals/new?cell={Uri.EscapeDataString(Proposing!)}&matter={line.Key}"
        );

    private string AskedOf(MatterLine line) => line.AskedOf is { } asked ? Say(AreaTexts.Of(asked)) : "";

    /// <summary>Of whom it was asked, who brought it, what became of it.</summary>
    private string About(MatterLine line) =>
        string.Join(
            " · ",
            new[]
            {
                line.AskedOf is null ? null : $"{Say(AreaTexts.AskedOf)}: {AskedOf(line)}",
                line.By,
                Say(AreaTexts.Of(line.State)),
            }.OfType<string>()
        );
}
