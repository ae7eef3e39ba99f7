namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>Whose positions and posts go on in what comes: those of the members named, or of all.</summary>
internal static class Continuing
{
    /// <summary>In a list of members: everybody.</summary>
    public const string All = "*";

    public static bool Includes(this IReadOnlyList<string> members, string member) =>
        members.Contains(All, StringComparer.Ordinal) || members.Contains(member, StringComparer.Ordinal);
}
