namespace ChiBo.Domain.Tests.Access;

/// <summary>Organisations around the one for which a role is granted: T over P and Q, P over M and S, M over C over G.</summary>
internal static class Places
{
    public const string Granted = "M";
    public const string Parent = "P";

    public static readonly (string Relation, string[] Path)[] All =
    [
        ("own", ["M", "P", "T"]),
        ("parent", ["P", "T"]),
        ("below", ["C", "M", "P", "T"]),
        ("below", ["G", "C", "M", "P", "T"]),
        ("sibling", ["S", "P", "T"]),
        ("sibling", ["S-C", "S", "P", "T"]),
        ("foreign", ["T"]),
        ("foreign", ["Q", "T"]),
        ("foreign", ["Q-C", "Q", "T"]),
        ("foreign", ["U"]),
        ("installation", []),
    ];
}
