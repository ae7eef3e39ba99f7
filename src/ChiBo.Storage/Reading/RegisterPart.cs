using System.Globalization;

namespace ChiBo.Storage.Reading;

/// <summary>A part of the register, by numbers of the database.</summary>
/// <param name="Units">The units, with the posts in them.</param>
/// <param name="Organisations">The organisations, with those who belong to them and hold positions in them.</param>
/// <param name="Members">The members, as persons.</param>
public sealed record RegisterPart(IReadOnlySet<int> Units, IReadOnlySet<int> Organisations, IReadOnlySet<int> Members)
{
    /// <summary>Numbers as a list of SQL; the empty list is one that nothing is in.</summary>
    internal static string List(IEnumerable<int> ids)
    {
        string list = string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return list.Length == 0 ? "NULL" : list;
    }
}
