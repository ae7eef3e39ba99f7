using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Features.Communes.Trying;

/// <summary>Names of the fields with which a change is added to those that are tried.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Whom">The member or the cell.</param>
/// <param name="To">Where it leads.</param>
internal sealed record TryFields(string Kind, string Whom, string To)
{
    /// <summary>A change that stands already, once for each.</summary>
    public const string Tried = "try";

    /// <summary>More than anybody tries by hand; each is made one after another.</summary>
    public const int Most = 30;

    public static TryFields OfMember { get; } = new("kind", "member", "to");

    public static TryFields OfCell { get; } = new("act", "cell", "into");

    /// <summary>The change that the fields ask for; nothing when they were not sent.</summary>
    public TriedChange? Read(PageAddress address) => TriedChange.Of(address[Kind], address[Whom], address[To]);
}
