using ChiBo.App.Web.Components;

namespace ChiBo.App.Web.Pictures;

/// <summary>One commune in the picture of a province.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Status">How it stands.</param>
public sealed record Tile(string Name, string Path, Status Status);

/// <summary>Communes that belong together, such as those of a district.</summary>
/// <param name="Name">What they belong to.</param>
/// <param name="Tiles">In the order in which they are shown.</param>
public sealed record TileGroup(string Name, IReadOnlyList<Tile> Tiles);
