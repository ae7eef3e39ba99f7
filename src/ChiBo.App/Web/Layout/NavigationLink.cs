using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Layout;

/// <summary>A link of the main navigation or of the person menu.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Path">Where it leads; pages below it belong to it.</param>
public sealed record NavigationLink(Phrase Text, string Path)
{
    /// <summary>Whether the page lies here.</summary>
    public bool Holds(string page) =>
        Path == "/" ? page == "/" : page == Path || page.StartsWith(Path + "/", StringComparison.Ordinal);
}
