using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Pictures;

/// <summary>
/// A province as a field of tiles, each a commune and a link. Tiles flow like words, so that the field fits a phone; colour and
/// sign say the same.
/// </summary>
public sealed partial class TileField
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TileGroup> Groups { get; set; }

    /// <summary>The identifier of the table, when a page shows more than one field.</summary>
    [Parameter]
    public string TableId { get; set; } = "tiles-table";

    private IReadOnlyList<Status> Shown =>
        [.. Groups.SelectMany(group => group.Tiles).Select(tile => tile.Status).Distinct().Order()];

    private string Told(Tile tile) => $"{tile.Name}: {Say(StatusMark.Word(tile.Status))}";
}
