using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Layouts;

/// <summary>The sheet of paper, upright.</summary>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
/// <param name="Origin">How sure it is.</param>
public sealed record SheetSize(int Width, int Height, GuidanceOrigin Origin);

/// <summary>What is left free around the text, in millimetres.</summary>
/// <param name="Top">Above.</param>
/// <param name="Bottom">Below.</param>
/// <param name="Left">Left, where it is bound.</param>
/// <param name="Right">Right.</param>
/// <param name="Origin">How sure it is.</param>
public sealed record SheetMargins(int Top, int Bottom, int Left, int Right, GuidanceOrigin Origin);

/// <summary>The font of all text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Origin">How sure it is.</param>
public sealed record LayoutFont(string Name, GuidanceOrigin Origin);
