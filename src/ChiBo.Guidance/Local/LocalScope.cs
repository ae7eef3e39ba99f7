using ChiBo.Domain.Units;

namespace ChiBo.Guidance.Local;

/// <summary>
/// To which communes a local regulation applies (III.1): those of one province; where districts, kinds or communes are named,
/// only those that are in one of the districts, of one of the kinds and among the communes.
/// </summary>
/// <param name="Province">Code of the province.</param>
/// <param name="Districts">Codes of districts; none for all.</param>
/// <param name="Kinds">Kinds of commune; none for all.</param>
/// <param name="Communes">Codes of communes; none for all.</param>
public sealed record LocalScope(
    string Province,
    IReadOnlyList<string> Districts,
    IReadOnlyList<CommuneKind> Kinds,
    IReadOnlyList<string> Communes
)
{
    /// <summary>All communes of a province.</summary>
    public static LocalScope Whole(string province) => new(province, [], [], []);

    /// <summary>Whether it names nothing but the province.</summary>
    public bool IsWhole => Districts.Count == 0 && Kinds.Count == 0 && Communes.Count == 0;

    /// <summary>Whether a commune of the kind and code that lies in these units is meant.</summary>
    public bool Covers(string code, CommuneKind? kind, IReadOnlyList<string> above) =>
        CoversThoseIn(above) && CoversCommune(code, kind);

    /// <summary>Whether communes that lie in these units, as far as that goes, are meant.</summary>
    internal bool CoversThoseIn(IReadOnlyList<string> above) =>
        above.Contains(Province, StringComparer.Ordinal)
        && (Districts.Count == 0 || Districts.Any(district => above.Contains(district, StringComparer.Ordinal)));

    /// <summary>Whether a commune of the kind and code is meant, wherever it lies.</summary>
    internal bool CoversCommune(string code, CommuneKind? kind) =>
        (Communes.Count == 0 || Communes.Contains(code, StringComparer.Ordinal))
        && (Kinds.Count == 0 || (kind is { } one && Kinds.Contains(one)));
}
